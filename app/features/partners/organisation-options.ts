import type { PartnerChoice } from "./partner-choices.server";

/** The choices of a select, where one that has been merged into another since it was chosen is still chosen as that other. */
export function organisationOptions(organisations: readonly PartnerChoice[], chosen: unknown) {
  return organisations.map(({ id, label, formerIds }) => ({
    value: formerIds.find((former) => former === chosen) ?? id,
    label,
  }));
}

/** Every id that a form may hold for them. */
export function choosableIds(organisations: readonly PartnerChoice[]): string[] {
  return organisations.flatMap(({ id, formerIds }) => [id, ...formerIds]);
}
