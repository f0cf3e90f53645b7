import { findTripOnHand } from "~/features/trips/trip-on-hand.server";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { Contribution, Learned } from "./contribution";
import { mayReadContribution } from "./contribution-readers";

/** The contributions that the viewer may read, by committee and then in the order in which they were sent. */
export async function listContributions(
  db: Db | WriteDb,
  tripId: string,
  viewer: Viewer,
  today: IsoDate,
): Promise<Contribution[]> {
  const trip = await findTripOnHand(db, tripId);
  if (!trip) return [];
  const all = await allContributions(db, tripId);
  return all.filter((contribution) => mayReadContribution(viewer, contribution, trip.stake, today));
}

/** A person's own contribution to a trip's evaluation, draft or sent. */
export async function findOwnContribution(
  db: Db | WriteDb,
  tripId: string,
  personId: string,
): Promise<Contribution | null> {
  const all = await allContributions(db, tripId);
  return all.find((contribution) => contribution.personId === personId) ?? null;
}

/** Every contribution to a trip's evaluation, drafts too: for commands, and for queries that say who may read. */
export async function allContributions(db: Db | WriteDb, tripId: string): Promise<Contribution[]> {
  const rows = await db
    .selectFrom("contribution")
    .innerJoin("participant", "participant.id", "contribution.participant_id")
    .leftJoin("person", "person.id", "participant.person_id")
    .leftJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("account", "account.id", "contribution.entered_by")
    .leftJoin("person as clerk", "clerk.id", "account.person_id")
    .selectAll("contribution")
    .select([
      "participant.person_id",
      "participant.name",
      "participant.committee_id",
      "person.full_name",
      "committee.name as committee",
      "clerk.full_name as clerk",
    ])
    .where("contribution.trip_id", "=", tripId)
    .orderBy("committee.name")
    .orderBy("contribution.sent_at")
    .orderBy("contribution.id")
    .execute();
  const learned = await learnedByContribution(db, tripId);
  return rows.map((row) => ({
    id: row.id,
    participantId: row.participant_id,
    personId: row.person_id,
    author: row.full_name ?? row.name ?? "",
    committeeId: row.committee_id,
    committee: row.committee ?? "",
    state: row.state,
    purposeMet: row.purpose_met,
    learned: learned.get(row.id) ?? [],
    recommendation: row.recommendation,
    differently: row.differently,
    rating: row.rating,
    dissent: row.dissent,
    receivedByMail: row.received_by_mail === 1,
    enteredBy: row.clerk,
    savedAt: row.saved_at,
    sentAt: row.sent_at,
    version: row.version,
  }));
}

async function learnedByContribution(db: Db | WriteDb, tripId: string): Promise<Map<string, Learned[]>> {
  const rows = await db
    .selectFrom("contribution_visit")
    .innerJoin("contribution", "contribution.id", "contribution_visit.contribution_id")
    .innerJoin("visit", "visit.id", "contribution_visit.visit_id")
    .select(["contribution_id", "visit_id", "visit.topic", "learned"])
    .where("contribution.trip_id", "=", tripId)
    .orderBy("visit.day")
    .orderBy("visit.position")
    .execute();
  const learned = new Map<string, Learned[]>();
  for (const { contribution_id, visit_id, topic, learned: text } of rows)
    learned.set(contribution_id, [
      ...(learned.get(contribution_id) ?? []),
      { visitId: visit_id, topic, learned: text },
    ]);
  return learned;
}
