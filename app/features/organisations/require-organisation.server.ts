import type { Db } from "~db/tables";
import type { Organisation } from "./organisation";
import { findOrganisationBySlug } from "./organisations.server";

/** The organisation that the address names, or the page of unknown addresses. */
export async function requireOrganisation(db: Db, slug: string | undefined): Promise<Organisation> {
  const organisation = slug ? await findOrganisationBySlug(db, slug) : null;
  if (!organisation) throw new Response(null, { status: 404 });
  return organisation;
}
