import type { CommandRun } from "~/features/commands/perform.server";
import { standingOrganisation } from "~/features/organisations/organisations.server";
import { newId } from "~/shared/ids";
import { accept, type Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { checkPartners, type Partner, type PartnerOwner, refusedPartner } from "./partner";

export interface NamedPartner extends Partner {
  /** The organisation's name, else the words that stand for it. */
  name: string;
  organisationSlug: string | null;
  /** The part of its country; an organisation's only. */
  region: string | null;
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
      "organisation.region",
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

/**
 * Within a command: writes the partners in place of those that stood. One that was merged into another since it was
 * chosen is that other; one that is gone is refused where it stands, as is the same one twice.
 */
export async function replacePartners(
  run: CommandRun,
  owner: PartnerOwner,
  id: string,
  chosen: readonly Partner[],
): Promise<Result<void>> {
  const { trx } = run;
  const partners: Partner[] = [];
  for (const [at, partner] of chosen.entries()) {
    const { organisationId } = partner;
    const stands = organisationId === null ? null : await standingOrganisation(trx, organisationId);
    if (organisationId !== null && !stands) return refusedPartner("partner.gone", at, "organisationId");
    if (owner === "of_organisation_id" && stands?.id === id)
      return refusedPartner("organisation.ownFounder", at, "organisationId");
    partners.push({ ...partner, organisationId: stands?.id ?? null });
  }
  const checked = checkPartners(partners);
  if (!checked.ok) return checked;
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
  return accept();
}
