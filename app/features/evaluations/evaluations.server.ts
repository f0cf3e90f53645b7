import { findTripOnHand } from "~/features/trips/trip-on-hand.server";
import { signingCapacity, type TripStake } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import { type Evaluation, type SigningCapacity, stageOf } from "./evaluation";
import type { Recommendation } from "./recommendation";
import { type Section, writtenSections } from "./sections";

export { contributionCounts, contributionsOwedBy } from "./contribution-counts.server";
export { findOwnContribution, listContributions } from "./contributions.server";
export { listDivergentAssessments } from "./divergent-assessments.server";

/**
 * The evaluation of a trip that was held, awaited if nothing has been written; of a trip recorded from old sources
 * what was registered. Null where no evaluation is owed or registered.
 */
export async function findEvaluation(db: Db | WriteDb, tripId: string): Promise<Evaluation | null> {
  const trip = await db
    .selectFrom("trip")
    .select(["state", "state_before"])
    .where("id", "=", tripId)
    .executeTakeFirst();
  if (!trip) return null;
  const row = await db.selectFrom("evaluation").selectAll().where("trip_id", "=", tripId).executeTakeFirst();
  if (row) {
    const { state, signed_by: by, signed_as: as, signed_on: on } = row;
    return {
      tripId,
      state,
      stage: stageOf(state, row.sent_to_signer_at),
      signed: by && as && on ? { by, as, on } : null,
      presentedOn: row.presented_on,
      sentBackNote: row.sent_back_note,
      contributionsDueOn: row.contributions_due_on,
      sentToSignerAt: row.sent_to_signer_at,
      version: row.version,
    };
  }
  const wasHeld = trip.state === "held" || (trip.state === "closed" && trip.state_before === "held");
  return wasHeld ? awaited(tripId) : null;
}

function awaited(tripId: string): Evaluation {
  return {
    tripId,
    state: "awaiting",
    stage: "awaiting",
    signed: null,
    presentedOn: null,
    sentBackNote: null,
    contributionsDueOn: null,
    sentToSignerAt: null,
    version: 0,
  };
}

/** All written sections in their order, also those that nobody has begun. */
export async function listSections(db: Db | WriteDb, tripId: string): Promise<Section[]> {
  const rows = await db
    .selectFrom("evaluation_section")
    .leftJoin("account", "account.id", "evaluation_section.edited_by")
    .leftJoin("person", "person.id", "account.person_id")
    .select(["section", "body", "is_done", "person.full_name", "edited_at", "evaluation_section.version"])
    .where("trip_id", "=", tripId)
    .execute();
  return writtenSections.map((section) => {
    const row = rows.find((one) => one.section === section);
    return {
      section,
      body: row?.body ?? "",
      isDone: row?.is_done === 1,
      editedBy: row?.full_name ?? null,
      editedAt: row?.edited_at ?? null,
      version: row?.version ?? 0,
    };
  });
}

export async function listRecommendations(db: Db | WriteDb, tripId: string): Promise<Recommendation[]> {
  const rows = await db
    .selectFrom("recommendation")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row, index) => ({
    id: row.id,
    number: index + 1,
    body: row.body,
    owner: row.owner,
    status: row.status,
    outcome: row.outcome,
    statusOn: row.status_on,
    followUpOn: row.follow_up_on,
    version: row.version,
  }));
}

/** An evaluation that lies with its signer. */
export interface EvaluationToSign {
  tripId: string;
  reference: string;
  title: string;
  capacity: Exclude<SigningCapacity, "minutes">;
  /** Instant. */
  sentToSignerAt: string;
}

/** The evaluations that wait for this viewer's signature, oldest first. */
export async function evaluationsToSign(
  db: Db | WriteDb,
  viewer: Viewer,
  today: IsoDate,
): Promise<EvaluationToSign[]> {
  if (viewer.seats.length === 0) return [];
  const rows = await db
    .selectFrom("evaluation")
    .innerJoin("trip", "trip.id", "evaluation.trip_id")
    .select(["trip.id", "trip.reference", "trip.title", "evaluation.sent_to_signer_at"])
    .where("trip.state", "=", "held")
    .where("evaluation.state", "=", "draft")
    .where("evaluation.sent_to_signer_at", "is not", null)
    .orderBy("evaluation.sent_to_signer_at")
    .execute();
  const waiting: EvaluationToSign[] = [];
  for (const { id, reference, title, sent_to_signer_at } of rows) {
    const capacity = capacityOf(viewer, (await findTripOnHand(db, id))?.stake, today);
    if (capacity && sent_to_signer_at)
      waiting.push({ tripId: id, reference, title, capacity, sentToSignerAt: sent_to_signer_at });
  }
  return waiting;
}

function capacityOf(viewer: Viewer, stake: TripStake | undefined, today: IsoDate) {
  return stake && viewer.roles.includes("politician") ? signingCapacity(viewer, stake, today) : null;
}
