import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { GroundDecision } from "../public-ground";

/** Every recorded decision of these trips, by trip, with whether anybody may know of it. */
export async function decisionsOfTrips(
  db: Db,
  tripIds: readonly string[],
): Promise<Map<string, GroundDecision[]>> {
  const rows = await db
    .selectFrom("decision")
    .leftJoin("committee", "committee.id", "decision.committee_id")
    .selectAll("decision")
    .select("committee.slug")
    .where("decision.trip_id", "in", tripIds)
    .orderBy("decision.id")
    .execute();
  const byTrip = new Map<string, GroundDecision[]>();
  for (const row of rows) {
    const decisions = byTrip.get(row.trip_id) ?? [];
    decisions.push({
      id: row.id,
      concerns: row.concerns,
      committeeId: row.slug,
      decidesForAll: row.decides_for_all === 1,
      outcome: row.outcome,
      meetingOn: row.meeting_on,
      superseded: row.superseded === 1,
      coversEarlier: row.covers_earlier === 1,
      isPublic: row.item_is_open === 1 || row.released_on !== null,
    });
    byTrip.set(row.trip_id, decisions);
  }
  return byTrip;
}

/** The last meeting at which a committee took the evaluation to itself, as far as that is public. */
export function evaluationDecidedOn(decisions: readonly GroundDecision[]): IsoDate | null {
  const days = decisions
    .filter(
      ({ concerns, outcome, superseded }) =>
        concerns === "evaluation" && outcome !== "returned" && !superseded,
    )
    .filter(({ isPublic, outcome }) => isPublic && outcome !== "no")
    .map(({ meetingOn }) => meetingOn);
  return days.sort().at(-1) ?? null;
}
