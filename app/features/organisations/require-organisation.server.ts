import { redirect } from "@remix-run/node";
import type { Db } from "~db/tables";
import type { Organisation } from "./organisation";
import { findOrganisationByAlias, findOrganisationBySlug } from "./organisations.server";

/**
 * The organisation whose form was open at an address, also where it has become part of another since, so that what was
 * typed can be answered: `isOther` then.
 */
export async function requireOpenOrganisation(
  db: Db,
  slug: string | undefined,
): Promise<{ organisation: Organisation; isOther: boolean }> {
  const own = slug ? await findOrganisationBySlug(db, slug) : null;
  const organisation = own ?? (slug ? await findOrganisationByAlias(db, slug) : null);
  if (!organisation) throw new Response(null, { status: 404 });
  return { organisation, isOther: own === null };
}

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
