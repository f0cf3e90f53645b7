import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { MeetingInput } from "./meeting-form";

export interface Meeting extends MeetingInput {
  id: string;
  version: number;
}

/** The meetings of a network, newest first; those without a date last. */
export async function listMeetings(db: Db, networkId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom("network_meeting")
    .selectAll()
    .where("network_id", "=", networkId)
    .orderBy("id")
    .execute();
  const materials = await db
    .selectFrom("network_material")
    .innerJoin("network_meeting", "network_meeting.id", "network_material.meeting_id")
    .select(["network_material.meeting_id as meetingId", "network_material.label", "network_material.link"])
    .where("network_meeting.network_id", "=", networkId)
    .orderBy("network_material.position")
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      title: row.title,
      heldOn: row.held_on,
      place: row.place,
      agenda: linesOf(row.agenda),
      learnt: row.learnt,
      materials: materials
        .filter(({ meetingId }) => meetingId === row.id)
        .map(({ label, link }) => ({ label, link })),
      isPublic: row.is_public === 1,
    }))
    .sort((one, other) => (other.heldOn ?? "").localeCompare(one.heldOn ?? ""));
}
