import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { Partner, PartnerOwner } from "./partner";

export interface NamedPartner extends Partner {
  /** The organisation's name, else the words that stand for it. */
  name: string;
  organisationSlug: string | null;
}

/** The partners of something in the order they were written; an organisation comes with its own place. */
export async function listPartners(db: Db, owner: PartnerOwner, id: string): Promise<NamedPartner[]> {
  const rows = await db
    .selectFrom("partner")
    .leftJoin("organisation", "organisation.id", "partner.organisation_id")
    .select([
      "partner.organisation_id as organisationId",
      "partner.description",
      "partner.headcount",
      "partner.role",
      "organisation.name",
      "organisation.slug as organisationSlug",
    ])
    .select((row) => [
      row.fn.coalesce("organisation.city", "partner.city").as("city"),
      row.fn.coalesce("organisation.country", "partner.country").as("country"),
    ])
    .where(`partner.${owner}`, "=", id)
    .orderBy("partner.position")
    .orderBy("partner.id")
    .execute();
  return rows.map((row) => ({ ...row, name: row.name ?? row.description }));
}

/** Within a command: writes the partners in place of those that stood. */
export async function replacePartners(
  { trx }: CommandRun,
  owner: PartnerOwner,
  id: string,
  partners: readonly Partner[],
): Promise<void> {
  await trx.deleteFrom("partner").where(owner, "=", id).execute();
  for (const [
    position,
    { organisationId, description, city, country, headcount, role },
  ] of partners.entries())
    await trx
      .insertInto("partner")
      .values({
        id: newId(),
        [owner]: id,
        position,
        organisation_id: organisationId,
        description,
        city,
        country,
        headcount,
        role,
      })
      .execute();
}
