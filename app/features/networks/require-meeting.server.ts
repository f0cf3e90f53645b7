import type { Db } from "~db/tables";
import { listMeetings } from "./meetings.server";
import { requireNetwork } from "./require-network.server";

/** The meeting that the address names, in its network, or the page of unknown addresses. */
export async function requireMeeting(db: Db, params: { slug?: string; meeting?: string }) {
  const network = await requireNetwork(db, params.slug);
  const meeting = (await listMeetings(db, network.id)).find(({ id }) => id === params.meeting);
  if (!meeting) throw new Response(null, { status: 404 });
  return { network, meeting };
}
