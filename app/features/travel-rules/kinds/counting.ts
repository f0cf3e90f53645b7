import type { IsoDate } from "~/shared/dates";
import { dispensationsInForce } from "../allowances";
import type { CommitteeFacts, DispensationFacts, TripFacts } from "../facts";
import type { RuleKind } from "../rule-sets";
import { isCounted, judgedOn } from "../trip-progress";
import type { LastingQuestion, RuledJudgement } from "./kind";

export interface ApprovedTrip {
  trip: TripFacts;
  /** The day whose version of the rules judges it. */
  on: IsoDate;
}

/** The trips that take a place, by the day of their approval: the committee's own yes, where it gave one itself. */
export function inOrderOfApproval(
  trips: readonly TripFacts[],
  committee: CommitteeFacts | null,
  today: IsoDate,
): ApprovedTrip[] {
  return trips
    .filter(isCounted)
    .map((trip) => {
      const own = committee && trip.committeeIds.includes(committee.id) ? [committee.id] : trip.committeeIds;
      return { trip, on: judgedOn(trip, today, own) };
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * Judges the trips that are left once those with a dispensation of their own are taken out. Where it is only by them
 * that the limit is kept, it is dispensed from.
 */
export function withDispensations<K extends RuleKind, Q extends LastingQuestion<K>>(
  question: Q & { committee?: CommitteeFacts },
  trips: readonly TripFacts[],
  judge: (question: Q, trips: readonly TripFacts[]) => RuledJudgement<K>[],
): RuledJudgement<K>[] {
  const { key, index, today, committee } = question;
  const given = dispensationsInForce(index.facts, key, today).filter(
    ({ tripId, committeeId }) =>
      tripId !== null && (committeeId === null || committee === undefined || committeeId === committee.id),
  );
  if (given.length === 0) return judge(question, trips);
  const dispensationOf = (trip: TripFacts): DispensationFacts | undefined =>
    given.find(({ tripId }) => tripId === trip.id);
  const left = judge(
    question,
    trips.filter((trip) => !dispensationOf(trip)),
  );
  const [dispensation] = trips.flatMap((trip) => dispensationOf(trip) ?? []);
  if (!dispensation) return left;
  const all = judge(question, trips);
  return left.map((judgement) => {
    const without = all.find(({ year }) => year === judgement.year);
    return judgement.outcome === "met" && without && without.outcome !== "met"
      ? { ...without, outcome: "dispensed", tripIds: [], overBy: 0, allowedBy: dispensation.id }
      : judgement;
  });
}
