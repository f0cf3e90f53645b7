import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { NetworkMeeting } from "../snapshots/network-page";

/** The public meetings of a network, newest first; those without a date last. */
export async function publicNetworkMeetings(db: Db, networkId: string): Promise<NetworkMeeting[]> {
  const meetings = await db
    .selectFrom("network_meeting")
    .selectAll()
    .where("network_id", "=", networkId)
    .where("is_public", "=", 1)
    .orderBy("id")
    .execute();
  const materials = await db
    .selectFrom("network_material")
    .innerJoin("network_meeting", "network_meeting.id", "network_material.meeting_id")
    .selectAll("network_material")
    .where("network_meeting.network_id", "=", networkId)
    .orderBy("network_material.position")
    .execute();
  return meetings
    .sort((one, other) => (other.held_on ?? "").localeCompare(one.held_on ?? ""))
    .map(({ id, title, held_on, place, agenda, learnt }) => ({
      ...{ title, place, learnt },
      heldOn: held_on,
      agenda: linesOf(agenda),
      materials: materials
        .filter((material) => material.meeting_id === id)
        .map(({ label, link }) => ({ label, link })),
    }));
}
