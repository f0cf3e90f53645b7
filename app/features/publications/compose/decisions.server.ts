import { readContents } from "~/features/trips/decision-contents";
import type { Db } from "~db/tables";
import type { PublicDecision } from "../snapshots/common";

/** The decisions that anybody may know: on open items, and on closed ones that have been released. */
export async function composeDecisions(
  db: Db,
  tripId: string,
  concerns: readonly PublicDecision["concerns"][],
): Promise<PublicDecision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("trip_id", "=", tripId)
    .where("concerns", "in", concerns)
    .where((eb) => eb.or([eb("item_is_open", "=", 1), eb("released_on", "is not", null)]))
    .orderBy("meeting_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const contents = readContents(row.contents);
    return {
      concerns: row.concerns,
      body: row.body,
      decidesForAll: row.decides_for_all === 1,
      outcome: row.outcome,
      meetingOn: row.meeting_on,
      releasedOn: row.item_is_open === 1 ? null : row.released_on,
      agendaItem: row.agenda_item,
      caseNumber: row.case_number,
      link: row.link,
      wording: row.wording,
      ...(contents && { contents }),
    };
  });
}
