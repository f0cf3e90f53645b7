import type { Selectable } from "kysely";
import { type CostParticipant, travellersOf } from "~/features/trips/cost-participants";
import type { ParticipantTable } from "~db/tables/participant";
import type { TravellerFacts } from "../facts";

export type ParticipantRow = Pick<
  Selectable<ParticipantTable>,
  "kind" | "status" | "person_id" | "committee_id" | "headcount"
> & {
  /** Null for whoever is known as a number only, or has been forgotten. */
  name: string | null;
};

export const costParticipant = (row: ParticipantRow): CostParticipant => ({
  kind: row.kind,
  status: row.status,
  committeeId: row.committee_id,
  headcount: row.headcount,
});

/** Where nobody is known, or the list is not whole and holds no official, their number is not known either. */
export function travellersFrom(rows: readonly ParticipantRow[], isComplete: boolean): TravellerFacts {
  const { basis, officials, headcount } = travellersOf(rows.map(costParticipant), isComplete);
  const isTold = basis !== "not_known" && (isComplete || officials > 0);
  return {
    politicians: rows.flatMap(({ kind, status, committee_id, person_id, name, headcount: heads }) =>
      kind === "politician" && status === basis && committee_id !== null
        ? { personId: person_id, name, committeeId: committee_id, headcount: heads }
        : [],
    ),
    officials: isTold ? officials : null,
    headcount,
  };
}
