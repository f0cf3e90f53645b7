import { dispensationsInForce } from "~/features/travel-rules/allowances";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { CommitteeStanding, Duty, Finding } from "~/features/travel-rules/findings";
import { standingsOf } from "~/features/travel-rules/standings";
import { isCancelled } from "~/features/travel-rules/trip-progress";
import type { IsoDate } from "~/shared/dates";
import { joinWords } from "~/shared/words";
import { type StepState, stepsOf } from "./trip-steps";

/** How a committee stands, in one word: late and dispensed are told as calmly as fulfilled. */
export type RowStanding =
  | "dispensed"
  | "explained"
  | "nothing"
  | "passed_on"
  | "approved"
  | "under_way"
  | "dates_passed"
  | "held"
  | "late"
  | "evaluated"
  | "published";

export interface ScoreboardRow {
  slug: string;
  name: string;
  standing: RowStanding;
  /** Whether a rule asks for a number of trips, and it is reached. */
  isMet: boolean;
  /** What the rule on the least number of trips says; null where none concerns the committee. */
  minimum: Finding | null;
  /** The trip that gives the standing. */
  trip: ScoreboardTrip | null;
  /** All its trips, its predecessors' among them, oldest first. */
  trips: readonly ScoreboardTrip[];
  next: { duty: Duty; trip: ScoreboardTrip | null } | null;
}

export interface ScoreboardTrip {
  reference: string;
  /** »Hamborg og Lübeck« */
  name: string;
  committeeCount: number;
  isCancelled: boolean;
  steps: readonly StepState[];
}

/** Held, and nobody knows of an evaluation: a trip from old sources. */
export function hasUnknownEvaluation(trip: ScoreboardTrip | null): boolean {
  return trip?.steps.find(({ step }) => step === "evaluated")?.state === "not_registered";
}

/** Every committee that the period's rules apply to, those that did nothing too. */
export function scoreboardRows(facts: PeriodFacts, today: IsoDate): ScoreboardRow[] {
  const standings = new Map(standingsOf(facts, today).map((standing) => [standing.committeeId, standing]));
  return facts.committees.flatMap((committee) => {
    const standing = standings.get(committee.id);
    if (!standing?.applies) return [];
    const byId = new Map<string, ScoreboardTrip>();
    for (const trip of standing.tripIds.flatMap((id) => facts.trips.find((each) => each.id === id) ?? []))
      if (trip.kind === "political") byId.set(trip.id, scoreboardTrip(trip, committee.id, standing));
    const tripOf = (id: string | null) => byId.get(id ?? "") ?? null;
    const trip = tripOf(standing.tripId);
    const minimum = standing.findings.find(({ ruleKind }) => ruleKind === "minimumTrips") ?? null;
    return {
      slug: committee.slug,
      name: committee.name,
      standing:
        trip === null ? withoutTrip(facts, committee.id, minimum, today) : rowStanding(standing, trip),
      isMet: minimum?.outcome === "met" && standing.stage !== "nothing",
      minimum,
      trip,
      trips: [...byId.values()],
      next: standing.next && { duty: standing.next, trip: tripOf(standing.next.tripId) },
    };
  });
}

function scoreboardTrip(trip: TripFacts, committeeId: string, { duties }: CommitteeStanding): ScoreboardTrip {
  return {
    reference: trip.reference,
    name: joinWords(trip.places) || trip.title,
    committeeCount: trip.committeeIds.length,
    isCancelled: isCancelled(trip),
    steps: stepsOf(trip, committeeId, duties),
  };
}

/**
 * Nothing is on its way: because the committee need not travel, has accounted for not travelling, has handed over to
 * another, or has decided nothing.
 */
function withoutTrip(
  facts: PeriodFacts,
  committeeId: string,
  minimum: Finding | null,
  today: IsoDate,
): RowStanding {
  if (minimum?.outcome === "not_applicable") return "passed_on";
  const concerns = (departure: { committeeId: string | null; tripId: string | null }) =>
    (departure.committeeId ?? committeeId) === committeeId && departure.tripId === null;
  const key = minimum?.ruleKey ?? "";
  if (dispensationsInForce(facts, key, today).some(concerns)) return "dispensed";
  const isExplained = facts.explanations.some(
    (given) => given.ruleKey === key && given.givenOn <= today && concerns(given),
  );
  return isExplained ? "explained" : "nothing";
}

function rowStanding({ stage }: CommitteeStanding, trip: ScoreboardTrip): RowStanding {
  if (stage === "nothing" || stage === "planned") return "nothing";
  if (stage !== "held") return stage;
  const stateOf = (step: StepState["step"]) => trip.steps.find((each) => each.step === step)?.state;
  if (stateOf("published") === "done") return "published";
  if (stateOf("evaluated") === "done") return "evaluated";
  return stateOf("evaluated") === "late" ? "late" : "held";
}
