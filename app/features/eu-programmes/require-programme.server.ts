import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { findProgrammeBySlug, listCalls, type Programme } from "./programmes.server";

/** The programme that the address names, or the page of unknown addresses. */
export async function requireProgramme(db: Db, slug: string | undefined): Promise<Programme> {
  const programme = slug ? await findProgrammeBySlug(db, slug) : null;
  if (!programme) throw new Response(null, { status: 404 });
  return programme;
}

/** The call that the address names, of its programme. */
export async function requireCall(db: Db, params: { slug?: string; call?: string }, today: IsoDate) {
  const programme = await requireProgramme(db, params.slug);
  const call = (await listCalls(db, today)).find(
    (one) => one.id === params.call && one.programme.slug === programme.slug,
  );
  if (!call) throw new Response(null, { status: 404 });
  return { programme, call };
}
