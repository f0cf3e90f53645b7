import type { TripFacts } from "~/features/travel-rules/facts";
import { isApproved, isCancelled, isHeld, stageOf, yearOf } from "~/features/travel-rules/trip-progress";
import type { IsoDate } from "~/shared/dates";
import type { ReportEvaluationState, ReportFacts, ReportTrip } from "./report-facts";

/** What the rules' facts of a trip leave out. */
export interface TripBeside {
  hosts: readonly string[];
  outsideMinor: number | null;
}

export interface TripsOfYear {
  year: number;
  today: IsoDate;
  /** The committee's line, oldest first; empty where the whole trip counts, as it does for the council. */
  committeeIds: readonly string[];
  nameOf(committeeId: string): string;
  beside(tripId: string): TripBeside;
}

/** A year's trips of a committee, those of earlier years that were evaluated in it, and those approved for the next. */
export function tripsOfYear(
  trips: readonly TripFacts[],
  asked: TripsOfYear,
): Pick<ReportFacts, "trips" | "evaluatedLate" | "planned"> {
  const { year, today } = asked;
  const told = (trip: TripFacts) => reportTrip(trip, asked);
  const took = trips.filter((trip) => isHeld(trip) || isCancelled(trip) || isApproved(trip));
  const decidedIn = (trip: TripFacts) => trip.evaluation.decidedOn?.startsWith(`${year}-`) === true;
  return {
    trips: took.filter((trip) => yearOf(trip) === year).map(told),
    evaluatedLate: took
      .filter(
        (trip) => (yearOf(trip) ?? year) < year && trip.evaluation.state === "approved" && decidedIn(trip),
      )
      .map(told),
    planned: took
      .filter((trip) => yearOf(trip) === year + 1 && stageOf(trip, today) === "approved")
      .map(told),
  };
}

function reportTrip(trip: TripFacts, { today, committeeIds, nameOf, beside }: TripsOfYear): ReportTrip {
  const { reference, title, kind, startsOn, endsOn, places, costs, travellers } = trip;
  const isWhole = committeeIds.length === 0;
  return {
    ...{ reference, title, kind, startsOn, endsOn, places },
    outcome: outcomeOf(trip, today),
    committees: trip.committeeIds.map(nameOf),
    headcount: travellers.headcount,
    currency: costs.currency,
    costMinor: isWhole ? costs.totalMinor : partOf(trip, committeeIds),
    costIsFinal: trip.accountsAreFinal === true,
    ...beside(trip.id),
    evaluation: { state: evaluationState(trip), decidedOn: trip.evaluation.decidedOn },
  };
}

/** In the trip's own currency. */
function partOf({ costs }: TripFacts, committeeIds: readonly string[]): number | null {
  const own = costs.shares.filter(({ committeeId }) => committeeIds.includes(committeeId));
  if (own.length === 0) return null;
  return own.reduce<number | null>(
    (sum, { minor }) => (sum === null || minor === null ? null : sum + minor),
    0,
  );
}

function outcomeOf(trip: TripFacts, today: IsoDate): ReportTrip["outcome"] {
  if (isHeld(trip)) return "held";
  if (isCancelled(trip)) return "cancelled";
  return stageOf(trip, today) === "dates_passed" ? "not_confirmed" : "approved";
}

function evaluationState(trip: TripFacts): ReportEvaluationState {
  if (trip.evaluation.state === "approved") return "approved";
  if (trip.state === "recorded") return "not_registered";
  if (isCancelled(trip)) return "none_owed";
  return isHeld(trip) ? "awaited" : "not_due";
}
