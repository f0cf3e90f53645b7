import { accept, type Result, refuse } from "~/shared/result";

export const partnerRoles = ["partner", "lead", "associated", "founder"] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** Who takes part in something: an organisation, or words where nobody named them ("ni andre kommuner"). */
export interface Partner {
  organisationId: string | null;
  /** The words, or what there is to add about the organisation. */
  description: string;
  /** Where somebody known by words alone is from; an organisation has its own place. */
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** How many the words stand for: nine, for 'ni andre kommuner'. */
  headcount: number | null;
  role: PartnerRole;
}

/** What partners take part in, by its column. */
export type PartnerOwner =
  | "project_id"
  | "effort_id"
  | "initiative_id"
  | "exchange_id"
  | "network_id"
  | "of_organisation_id";

/** Refuses an organisation twice, and a second lead. */
export function checkPartners(partners: readonly Partner[]): Result<void> {
  const twice = partners.findIndex(
    ({ organisationId }, at) =>
      organisationId !== null && partners.findIndex((other) => other.organisationId === organisationId) < at,
  );
  if (twice >= 0) return refusedPartner("partner.twice", twice, "organisationId");
  const leads = partners.flatMap(({ role }, at) => (role === "lead" ? [at] : []));
  return leads.length > 1 ? refusedPartner("partner.twoLeads", leads[1] ?? 0, "role") : accept();
}

/** Refuses one partner, by its number from nothing and the field at fault. */
export function refusedPartner(key: string, row: number, field: string): Result<void> {
  return refuse(key, undefined, [{ field: `partners.${row}.${field}`, key }]);
}
