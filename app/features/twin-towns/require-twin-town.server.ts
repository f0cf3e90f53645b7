import type { Db } from "~db/tables";
import { findTwinTownBySlug, type NamedTwinTown } from "./twin-towns.server";

/** The twin town that the address names, or the page of unknown addresses. */
export async function requireTwinTown(db: Db, slug: string | undefined): Promise<NamedTwinTown> {
  const twinTown = slug ? await findTwinTownBySlug(db, slug) : null;
  if (!twinTown) throw new Response(null, { status: 404 });
  return twinTown;
}
