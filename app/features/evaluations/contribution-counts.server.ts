import type { Db, WriteDb } from "~db/tables";
import type { ContributionCounts, OwedContribution } from "./contribution";

/** What the contributions say when they are counted, and who is missing. Expected of every politician who went. */
export async function contributionCounts(db: Db | WriteDb, tripId: string): Promise<ContributionCounts> {
  const rows = await db
    .selectFrom("participant")
    .leftJoin("person", "person.id", "participant.person_id")
    .leftJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("contribution", "contribution.participant_id", "participant.id")
    .select([
      "participant.id",
      "participant.person_id",
      "participant.name",
      "person.full_name",
      "committee.name as committee",
      "contribution.state",
      "contribution.purpose_met",
      "contribution.rating",
    ])
    .where("participant.trip_id", "=", tripId)
    .where("participant.kind", "=", "politician")
    .where("participant.status", "=", "went")
    .where((where) =>
      where.or([where("participant.person_id", "is not", null), where("participant.name", "is not", null)]),
    )
    .orderBy("committee.name")
    .orderBy("person.full_name")
    .execute();
  const sent = rows.filter((row) => row.state === "sent");
  const answered = (answer: string) => sent.filter((row) => row.purpose_met === answer).length;
  const rated = sent.flatMap((row) => row.rating ?? []);
  return {
    expected: rows.length,
    received: sent.length,
    purposeMet: { yes: answered("yes"), partly: answered("partly"), no: answered("no") },
    ratingSum: rated.reduce((sum, rating) => sum + rating, 0),
    ratingCount: rated.length,
    missing: rows
      .filter((row) => row.state !== "sent")
      .map((row) => ({
        participantId: row.id,
        personId: row.person_id,
        name: row.full_name ?? row.name ?? "",
        committee: row.committee ?? "",
        hasDraft: row.state === "draft",
      })),
  };
}

/** The contributions that this person still owes, the one due first at the top. */
export async function contributionsOwedBy(db: Db | WriteDb, personId: string): Promise<OwedContribution[]> {
  const rows = await db
    .selectFrom("participant")
    .innerJoin("trip", "trip.id", "participant.trip_id")
    .leftJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("contribution", "contribution.participant_id", "participant.id")
    .leftJoin("evaluation", "evaluation.trip_id", "trip.id")
    .select([
      "trip.id",
      "trip.reference",
      "trip.title",
      "trip.starts_on",
      "trip.ends_on",
      "committee.name as committee",
      "contribution.state",
      "evaluation.contributions_due_on",
    ])
    .where("participant.person_id", "=", personId)
    .where("participant.kind", "=", "politician")
    .where("participant.status", "=", "went")
    .where("trip.state", "=", "held")
    .where((where) =>
      where.or([where("contribution.state", "is", null), where("contribution.state", "=", "draft")]),
    )
    .where((where) =>
      where.or([
        where("evaluation.state", "is", null),
        where("evaluation.state", "not in", ["submitted", "approved"]),
      ]),
    )
    .orderBy("evaluation.contributions_due_on", (order) => order.asc().nullsLast())
    .orderBy("trip.ends_on")
    .execute();
  return rows.map((row) => ({
    tripId: row.id,
    reference: row.reference,
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    committee: row.committee ?? "",
    dueOn: row.contributions_due_on,
    hasDraft: row.state === "draft",
  }));
}
