import type { Duty } from "~/features/travel-rules/findings";
import type { PartialDate } from "~/shared/dates";
import type { TripStanding } from "./trip-standing";
import type { TripSummary } from "./trip-summary";

/** A trip as a station among the period's. */
export interface RailTrip {
  reference: string;
  name: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  mark: "held" | "late" | "under_way" | "next_departure" | "ahead" | "not_confirmed" | "cancelled";
}

const marks: Record<TripStanding, RailTrip["mark"]> = {
  held: "held",
  recorded: "held",
  under_way: "under_way",
  approved: "ahead",
  reapproving: "ahead",
  dates_passed: "not_confirmed",
  cancelled: "cancelled",
  not_going: "cancelled",
};

/** The line has room for so many stations. */
const room = 6;

/** The last trips of a period in the order of their days: what is late is marked, and the next departure named. */
export function railTrips(trips: readonly TripSummary[], duties: readonly Duty[]): RailTrip[] {
  const late = new Set(
    duties
      .filter(({ kind, state }) => kind === "evaluation" && state === "overdue")
      .map(({ tripId }) => tripId),
  );
  const [nextUp] = trips.filter(({ standing }) => marks[standing] === "ahead");
  return trips.slice(-room).map(({ reference, name, startsOn, endsOn, standing }) => ({
    reference,
    name,
    startsOn,
    endsOn,
    mark: late.has(reference) ? "late" : reference === nextUp?.reference ? "next_departure" : marks[standing],
  }));
}
