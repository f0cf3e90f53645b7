import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { TripOnHand } from "~/features/trips/trip-on-hand.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { type DivergentAssessment, mayChangeDivergentAssessment } from "./divergent-assessment";
import type { DivergentAssessmentInput, NewDivergentAssessment } from "./divergent-assessment-form";
import { listDivergentAssessments } from "./divergent-assessments.server";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { findPlaceOfPerson } from "./places.server";

const action = "addDivergentAssessment";

interface Author {
  person_id: string | null;
  committee_id: string;
  author: string;
}

/** Adds what a participant, or another travelling committee through its secretary, sees differently. */
export function addDivergentAssessment(
  context: CommandContext,
  tripId: string,
  { committeeId, about, body }: NewDivergentAssessment,
): Promise<Result<void>> {
  const subject = { kind: "evaluation", id: tripId } as const;
  return performCommand(context, { action, subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "addDivergentAssessment", tripId);
    if (!hand.ok) return hand;
    const author = committeeId
      ? await committeeAsAuthor(run, hand.value.trip, committeeId)
      : await participantAsAuthor(run, tripId);
    if (!author.ok) return author;
    await run.trx
      .insertInto("divergent_assessment")
      .values({ ...author.value, id: newId(), trip_id: tripId, about: about ?? "", body })
      .execute();
    await moveEvaluation(run, hand.value);
    run.note({ added: { author: author.value.author, about, body } });
    return accept();
  });
}

export function changeDivergentAssessment(
  context: CommandContext,
  tripId: string,
  { id, about, body, version }: DivergentAssessmentInput,
): Promise<Result<void>> {
  return withOwn(context, tripId, id, async (run, before) => {
    if (before.version !== version) return refuse("form.stale");
    await run.trx
      .updateTable("divergent_assessment")
      .set({ about: about ?? "", body, version: version + 1 })
      .where("id", "=", id)
      .execute();
    run.note({ changed: { before: before.body, about, body } });
    return accept();
  });
}

export function removeDivergentAssessment(
  context: CommandContext,
  tripId: string,
  id: string,
): Promise<Result<void>> {
  return withOwn(context, tripId, id, async (run, before) => {
    await run.trx.deleteFrom("divergent_assessment").where("id", "=", id).execute();
    run.note({ removed: { author: before.author, body: before.body } });
    return accept();
  });
}

function withOwn(
  context: CommandContext,
  tripId: string,
  id: string,
  body: (run: CommandRun, before: DivergentAssessment) => Promise<Result<void>>,
): Promise<Result<void>> {
  const subject = { kind: "evaluation", id: tripId } as const;
  return performCommand(context, { action, subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "changeDivergentAssessment", tripId);
    if (!hand.ok) return hand;
    const before = (await listDivergentAssessments(run.trx, tripId)).find((one) => one.id === id);
    if (!before) return refuse("notFound");
    if (!mayChangeDivergentAssessment(run.viewer, before))
      return refuse("divergent.notYours", { author: before.author });
    const done = await body(run, before);
    if (done.ok) await moveEvaluation(run, hand.value);
    return done;
  });
}

async function committeeAsAuthor(
  run: CommandRun,
  { stake }: TripOnHand,
  committeeId: string,
): Promise<Result<Author>> {
  if (!stake.committeeIds.includes(committeeId) || committeeId === stake.leadCommitteeId)
    return refuse("divergent.notOtherCommittee");
  if (!run.viewer.secretaryOf.includes(committeeId)) return refuse("divergent.notYourCommittee");
  const committee = await run.trx
    .selectFrom("committee")
    .select("name")
    .where("id", "=", committeeId)
    .executeTakeFirstOrThrow();
  return accept({ person_id: null, committee_id: committeeId, author: committee.name });
}

async function participantAsAuthor(run: CommandRun, tripId: string): Promise<Result<Author>> {
  const place = await findPlaceOfPerson(run.trx, tripId, run.viewer.personId);
  if (!place) return refuse("contribution.notAlong");
  return accept({ person_id: place.personId, committee_id: place.committeeId, author: place.name });
}
