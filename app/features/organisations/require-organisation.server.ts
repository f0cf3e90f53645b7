import { redirect } from "@remix-run/node";
import type { Db } from "~db/tables";
import type { Organisation } from "./organisation";
import { findOrganisationByAlias, findOrganisationBySlug } from "./organisations.server";

/**
 * The organisation that the address names, or the page of unknown addresses. The address of one that was merged into
 * another leads on.
 */
export async function requireOrganisation(db: Db, slug: string | undefined): Promise<Organisation> {
  const organisation = slug ? await findOrganisationBySlug(db, slug) : null;
  if (organisation) return organisation;
  const merged = slug ? await findOrganisationByAlias(db, slug) : null;
  if (merged) throw redirect(`/arbejdsrum/organisationer/${merged.slug}`, 301);
  throw new Response(null, { status: 404 });
}
