import { listDocuments } from "~/features/documents/documents.server";
import { listParticipants } from "~/features/trips/participants.server";
import { listVisits } from "~/features/trips/programme.server";
import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";

/** What never leaves the workspace, whatever is published, counted. */
export interface Stays {
  contributions: number;
  internalNotes: number;
  contacts: number;
  /** Officials and guests whose names are known and not chosen to be public. */
  names: number;
  /** Decisions on closed items that have not been released. */
  closedDecisions: number;
  /** Titles of the documents that are kept internal. */
  documents: string[];
}

export async function loadStays(db: Db, trip: Trip): Promise<Stays> {
  const participants = await listParticipants(db, trip.id);
  const visits = await listVisits(db, trip.id);
  const documents = await listDocuments(db, trip.id);
  const others = participants.filter(({ kind }) => kind !== "politician");
  return {
    contributions: await count(
      db.selectFrom("contribution").select("id").where("trip_id", "=", trip.id).where("state", "=", "sent"),
    ),
    internalNotes:
      (trip.internalNote.trim() === "" ? 0 : 1) +
      participants.filter(({ withdrewReason }) => withdrewReason !== null && withdrewReason !== "").length,
    contacts: visits.filter(({ contact, contactIsPublic }) => contact !== "" && !contactIsPublic).length,
    names: others.filter(
      ({ name, nameIsPublic, kind }) => name !== null && (!nameIsPublic || kind === "companion"),
    ).length,
    closedDecisions: await count(
      db
        .selectFrom("decision")
        .select("id")
        .where("trip_id", "=", trip.id)
        .where("item_is_open", "=", 0)
        .where("released_on", "is", null),
    ),
    documents: documents.filter(({ isPublic }) => !isPublic).map(({ title }) => title),
  };
}

async function count(query: { execute(): Promise<unknown[]> }): Promise<number> {
  return (await query.execute()).length;
}
