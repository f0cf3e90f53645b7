import { listDivergentAssessments } from "~/features/evaluations/divergent-assessments.server";
import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";
import { type EvaluationPart, evaluationSections } from "../snapshots/evaluation";
import { composeDecisions } from "./decisions.server";
import { composeDocuments } from "./documents.server";
import { composeRecommendations } from "./recommendations.server";

/** The second part, from the joint evaluation's rows. Contributions are counted and never quoted. */
export async function composeEvaluation(db: Db, trip: Trip): Promise<EvaluationPart> {
  const evaluation = await db
    .selectFrom("evaluation")
    .selectAll()
    .where("trip_id", "=", trip.id)
    .executeTakeFirst();
  const recommendations = await composeRecommendations(db, trip.id);
  return {
    title: trip.title,
    question: trip.question,
    sections: await sectionsOf(db, trip.id),
    divergent: await divergentOf(db, trip.id),
    recommendations: recommendations.map(({ number, body, owner }) => ({ number, body, owner })),
    contributions: trip.state === "recorded" ? null : await contributionsOf(db, trip.id),
    signed:
      evaluation?.signed_by && evaluation.signed_as && evaluation.signed_on
        ? { by: evaluation.signed_by, as: evaluation.signed_as, on: evaluation.signed_on }
        : null,
    presentedOn: evaluation?.presented_on ?? null,
    decisions: await composeDecisions(db, trip.id, ["evaluation"]),
    documents: await composeDocuments(db, trip.id, "evaluation"),
  };
}

async function sectionsOf(db: Db, tripId: string): Promise<EvaluationPart["sections"]> {
  const rows = await db
    .selectFrom("evaluation_section")
    .select(["section", "body"])
    .where("trip_id", "=", tripId)
    .execute();
  return evaluationSections.flatMap((section) => {
    const body = rows.find((row) => row.section === section)?.body.trim();
    return body ? { section, body } : [];
  });
}

/** With the name and the committee of whoever sees it differently; the contributions' own among them. */
async function divergentOf(db: Db, tripId: string): Promise<EvaluationPart["divergent"]> {
  const divergent = await listDivergentAssessments(db, tripId);
  return divergent.map(({ author, committee, about, body }) => ({ author, committee, about, body }));
}

/** One contribution is expected of each politician who went. */
async function contributionsOf(db: Db, tripId: string): Promise<{ received: number; expected: number }> {
  const received = await db
    .selectFrom("contribution")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("trip_id", "=", tripId)
    .where("state", "=", "sent")
    .executeTakeFirstOrThrow();
  const expected = await db
    .selectFrom("participant")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("headcount"), eb.lit(0)).as("count"))
    .where("trip_id", "=", tripId)
    .where("kind", "=", "politician")
    .where("status", "=", "went")
    .executeTakeFirstOrThrow();
  return { received: received.count, expected: expected.count };
}
