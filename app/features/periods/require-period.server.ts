import type { Db } from "~db/tables";
import type { Period } from "./period";
import { findPeriodBySlug } from "./periods.server";

/** The period that the address names, or the page of unknown addresses. */
export async function requirePeriod(db: Db, slug: string | null | undefined): Promise<Period> {
  const period = slug ? await findPeriodBySlug(db, slug) : null;
  if (!period) throw new Response(null, { status: 404 });
  return period;
}
