import type { IsoDate } from "~/shared/dates";
import { assess } from "./assess";
import { newlyBreachedMusts } from "./enforcement";
import type { PeriodFacts } from "./facts";
import type { Finding } from "./findings";

/** The breaches of a 'must' that approving the trip today would bring, and that would have it refused. */
export function breachesIfApproved(facts: PeriodFacts, tripId: string, today: IsoDate): Finding[] {
  const approved = facts.trips.map((trip) =>
    trip.id === tripId
      ? {
          ...trip,
          state: "approved" as const,
          approvals: trip.committeeIds.map(
            (committeeId) =>
              trip.approvals.find((given) => given.committeeId === committeeId) ?? { committeeId, on: today },
          ),
        }
      : trip,
  );
  return newlyBreachedMusts(assess(facts, today), assess({ ...facts, trips: approved }, today));
}
