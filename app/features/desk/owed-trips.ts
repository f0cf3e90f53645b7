import { assessIndexed } from "~/features/travel-rules/assess";
import { dutiesByTrip } from "~/features/travel-rules/duties";
import type { CommitteeFacts, TripFacts } from "~/features/travel-rules/facts";
import { indexFacts } from "~/features/travel-rules/facts-index";
import type { Duty, DutyKind } from "~/features/travel-rules/findings";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts, EvaluationOnDesk } from "./desk-facts";

/** A trip with all that it owes today. */
export interface OwedTrip {
  trip: TripFacts;
  /** The travelling committees by name, the lead committee first. */
  committees: readonly string[];
  committee(id: string): CommitteeFacts | undefined;
  duties: readonly Duty[];
  duty(kind: DutyKind): Duty | undefined;
  evaluation: EvaluationOnDesk | undefined;
  followUpOn: IsoDate | null;
  /** The rule's own words on when the evaluation is due. */
  evaluationCitation: string;
}

export function owedTrips(facts: DeskFacts, today: IsoDate): OwedTrip[] {
  return facts.periods.flatMap((period) => {
    const index = indexFacts(period);
    const findings = assessIndexed(index, today);
    const duties = dutiesByTrip(index, findings, today);
    const citations = new Map(findings.map(({ tripId, citation }) => [tripId, citation]));
    return index.inOrder.map((trip): OwedTrip => {
      const owed = duties.get(trip.id) ?? [];
      const lead = (id: string) => Number(id === trip.leadCommitteeId);
      return {
        trip,
        committees: [...trip.committeeIds]
          .sort((a, b) => lead(b) - lead(a))
          .flatMap((id) => index.committees.get(id)?.name ?? []),
        committee: (id) => index.committees.get(id),
        duties: owed,
        duty: (kind) => owed.find((duty) => duty.kind === kind),
        evaluation: facts.evaluations.get(trip.id),
        followUpOn: facts.followUps.get(trip.id) ?? null,
        evaluationCitation: citations.get(trip.id) ?? "",
      };
    });
  });
}
