import type { PartnerOwner } from "~/features/partners/partner";
import { listPartners } from "~/features/partners/partners.server";
import type { Db } from "~db/tables";
import type { PublicPartner } from "../snapshots/pages-common";

/** The partners of something as its public page names them. */
export async function publicPartnersOf(db: Db, owner: PartnerOwner, id: string): Promise<PublicPartner[]> {
  return (await listPartners(db, owner, id)).map(
    ({ name, organisationSlug, description, city, region, country, headcount, role }) => ({
      name,
      slug: organisationSlug,
      note: organisationSlug === null ? "" : description,
      city,
      ...(region && { region }),
      country,
      headcount,
      role,
    }),
  );
}
