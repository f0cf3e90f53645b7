/** What may be said of a trip's amounts; a source, or a budget not yet made, may say nothing. */
export const vatChoices = ["without", "with", "unknown"] as const;
export type VatChoice = (typeof vatChoices)[number];

export function vatChoiceOf(includesVat: boolean | null): VatChoice {
  if (includesVat === null) return "unknown";
  return includesVat ? "with" : "without";
}
