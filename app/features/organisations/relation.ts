import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

export const relationKinds = [
  "close_partner",
  "regional_partner",
  "eu_office",
  "membership",
  "other",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** How an organisation stands to the municipality. */
export interface Relation {
  kind: RelationKind;
  since: PartialDate | null;
  until: PartialDate | null;
  /** Public with the organisation's page. */
  note: string;
}

/** Refuses a relation that ends before it begins, as far as both ends are known. */
export function checkRelation(
  { since, until }: Pick<Relation, "since" | "until">,
  row: number,
): Result<void> {
  if (since === null || until === null || lastDayOf(until) >= firstDayOf(since)) return accept();
  return refuse("form.invalid", undefined, [
    { field: `relations.${row}.until`, key: "relation.endsBeforeStart" },
  ]);
}

/** The faults of them all. */
export function checkRelations(relations: readonly Relation[]): Result<void> {
  const faults = relations.flatMap((relation, row) => {
    const checked = checkRelation(relation, row);
    return checked.ok ? [] : (checked.refusal.fields ?? []);
  });
  return faults.length > 0 ? refuse("form.invalid", undefined, faults) : accept();
}
