import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { rulesByState } from "~/features/trips/rules-mode.server";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { dateFaultOf } from "./evaluation-dates";
import { type EvaluationDecisionInput, otherBody } from "./evaluation-decision-form";
import { type EvaluationOnHand, moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";

/** Records a committee's decision about the evaluation: approved or noted, or returned, which opens it again. */
export function decideEvaluation(
  context: CommandContext,
  tripId: string,
  input: EvaluationDecisionInput,
): Promise<Result<void>> {
  const action = "decideEvaluation";
  const returns = input.outcome === "returned";
  const subject = { kind: "evaluation", id: tripId } as const;
  const rules = rulesByState(tripId);
  return performCommand(context, { action, subject, tripId, rules }, async (run) => {
    const command = returns ? "returnEvaluation" : "approveEvaluation";
    const hand = await takeEvaluationInHand(run, action, command, tripId);
    if (!hand.ok) return hand;
    const faults = faultsOf(input, hand.value, run.today);
    if (faults.length > 0) return refuse("form.invalid", undefined, faults);
    const body = await bodyThatDecided(run, hand.value, input);
    await writeDecision(run, tripId, input, body);
    const presentedOn = input.presentedOn ?? hand.value.evaluation?.presentedOn ?? input.meetingOn;
    const opened = { signed_by: null, signed_as: null, signed_on: null, sent_back_note: input.note };
    await moveEvaluation(run, hand.value, { presented_on: presentedOn, ...(returns && opened) });
    run.note({ ...input, body: body.name });
    return accept();
  });
}

/** The coordinator sends a signed evaluation back; what is published of it stays. */
export function sendBackEvaluation(
  context: CommandContext,
  tripId: string,
  { note }: { note: string },
): Promise<Result<void>> {
  const action = "sendBackEvaluation";
  const subject = { kind: "evaluation", id: tripId } as const;
  const rules = rulesByState(tripId);
  return performCommand(context, { action, subject, tripId, rules }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "sendBackEvaluation", tripId);
    if (!hand.ok) return hand;
    await moveEvaluation(run, hand.value, {
      signed_by: null,
      signed_as: null,
      signed_on: null,
      sent_back_note: note,
    });
    run.note({ note });
    return accept();
  });
}

function faultsOf(input: EvaluationDecisionInput, hand: EvaluationOnHand, today: IsoDate): FieldRefusal[] {
  const { ends_on: endsOn } = hand.trip.row;
  const faults: FieldRefusal[] = [];
  const knownBody =
    input.committeeId === otherBody || hand.trip.stake.committeeIds.includes(input.committeeId);
  if (!knownBody) faults.push({ field: "committeeId", key: "field.notAChoice" });
  if (input.committeeId === otherBody && input.otherBody === null)
    faults.push({ field: "otherBody", key: "evaluationDecision.bodyNotNamed" });
  const meetingFault = dateFaultOf(input.meetingOn, endsOn, today);
  if (meetingFault) faults.push({ field: "meetingOn", key: meetingFault });
  const presentedFault = input.presentedOn && dateFaultOf(input.presentedOn, endsOn, today);
  if (presentedFault) faults.push({ field: "presentedOn", key: presentedFault });
  if (input.link !== null && !/^https?:\/\/\S+$/i.test(input.link))
    faults.push({ field: "link", key: "evaluationDecision.linkUnreadable" });
  if (input.outcome === "returned" && input.note === null)
    faults.push({ field: "note", key: "evaluationDecision.returnedWithoutNote" });
  return faults;
}

interface Body {
  committeeId: string | null;
  name: string;
}

async function bodyThatDecided(
  run: CommandRun,
  { trip }: EvaluationOnHand,
  input: EvaluationDecisionInput,
): Promise<Body> {
  if (!trip.stake.committeeIds.includes(input.committeeId))
    return { committeeId: null, name: input.otherBody ?? "" };
  const committee = await run.trx
    .selectFrom("committee")
    .select("name")
    .where("id", "=", input.committeeId)
    .executeTakeFirstOrThrow();
  return { committeeId: input.committeeId, name: committee.name };
}

async function writeDecision(
  run: CommandRun,
  tripId: string,
  input: EvaluationDecisionInput,
  body: Body,
): Promise<void> {
  await run.trx
    .insertInto("decision")
    .values({
      id: newId(),
      trip_id: tripId,
      concerns: "evaluation",
      committee_id: body.committeeId,
      body: body.name,
      outcome: input.outcome,
      meeting_on: input.meetingOn,
      item_is_open: input.item === "open" ? 1 : 0,
      released_on: null,
      agenda_item: input.agendaItem ?? "",
      case_number: input.caseNumber ?? "",
      link: input.link ?? "",
      wording: input.wording ?? "",
    })
    .execute();
}
