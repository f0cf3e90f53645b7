import type { Db } from "~db/tables";
import { approvalGaps } from "./approval-gaps";
import { type Attention, attentionOf } from "./attention";
import { findClashes } from "./clashes";
import { listDecisions } from "./decisions.server";
import type { Trip } from "./trip";
import { listVisits, tripCommittees } from "./trips.server";

/** What needs somebody on each of the trip's pages. */
export async function tripAttention(db: Db, trip: Trip): Promise<Attention> {
  const committees = await tripCommittees(db, trip.id);
  const committeeIds = committees.map(({ id }) => id);
  return attentionOf({
    state: trip.state,
    clashes: findClashes(await listVisits(db, trip.id), committees).length,
    undecidedCommittees: approvalGaps({ committeeIds }, await listDecisions(db, trip.id)).missing.length,
    openCostLines: await countOpenCostLines(db, trip.id),
    missingContributions: await countMissingContributions(db, trip.id),
    evaluationIsOpen: await isEvaluationOpen(db, trip.id),
  });
}

async function countOpenCostLines(db: Db, tripId: string): Promise<number | null> {
  const lines = await db
    .selectFrom("cost_line")
    .select("final_minor")
    .where("trip_id", "=", tripId)
    .execute();
  return lines.length === 0 ? null : lines.filter(({ final_minor }) => final_minor === null).length;
}

async function countMissingContributions(db: Db, tripId: string): Promise<number> {
  const { missing } = await db
    .selectFrom("participant")
    .leftJoin("contribution", (join) =>
      join.onRef("contribution.participant_id", "=", "participant.id").on("contribution.state", "=", "sent"),
    )
    .select((eb) => eb.fn.countAll<number>().as("missing"))
    .where("participant.trip_id", "=", tripId)
    .where("participant.kind", "=", "politician")
    .where("participant.status", "=", "went")
    .where("participant.person_id", "is not", null)
    .where("contribution.id", "is", null)
    .executeTakeFirstOrThrow();
  return missing;
}

async function isEvaluationOpen(db: Db, tripId: string): Promise<boolean> {
  const evaluation = await db
    .selectFrom("evaluation")
    .select("state")
    .where("trip_id", "=", tripId)
    .executeTakeFirst();
  return evaluation === undefined || ["awaiting", "draft", "returned"].includes(evaluation.state);
}
