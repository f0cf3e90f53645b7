import { detailsOf } from "~/features/organisations/details";
import { listRelations } from "~/features/organisations/relations.server";
import { publicContactOf } from "~/shared/contact";
import type { Db } from "~db/tables";
import type { OrganisationPage } from "../snapshots/organisation-page";
import { publicPartnersOf } from "./public-partners.server";

/** What an organisation's page would say if it were published now; its internal note and a private contact stay behind. */
export async function composeOrganisation(db: Db, id: string): Promise<OrganisationPage | null> {
  const row = await db.selectFrom("organisation").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { contact: _private, ...details } = detailsOf(row);
  return {
    slug: row.slug,
    title: row.name,
    kind: row.kind,
    city: row.city,
    ...(row.region && { region: row.region }),
    country: row.country,
    website: row.website,
    ...details,
    relations: await listRelations(db, id),
    founders: await publicPartnersOf(db, "of_organisation_id", id),
    contact: publicContactOf(row),
  };
}
