import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { type Result, refuse } from "~/shared/result";
import { type ContributionInput, isEmptyContribution } from "./contribution-form";
import { contributionAt, type SavedContribution, writeContribution } from "./contribution-writing.server";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { findPlace, findPlaceOfPerson } from "./places.server";

/** Saves its author's draft, which nobody else reads. One that was sent is changed by sending it again. */
export async function saveContribution(
  context: CommandContext,
  tripId: string,
  input: ContributionInput,
): Promise<Result<SavedContribution>> {
  const own = await findPlaceOfPerson(context.db, tripId, context.viewer.personId);
  if (!own) return refuse("contribution.notAlong");
  const subject = { kind: "contribution", id: own.participantId } as const;
  return performCommand(context, { action: "writeContribution", subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, "writeContribution", "saveContribution", tripId);
    if (!hand.ok) return hand;
    const place = await findPlaceOfPerson(run.trx, tripId, run.viewer.personId);
    if (!place) return refuse("contribution.notAlong");
    const before = await contributionAt(run.trx, place.participantId);
    if (before?.state === "sent") return refuse("contribution.alreadySent");
    return writeContribution(run, { tripId, place, state: "draft", enteredBy: null }, input);
  });
}

/** Sends its author's contribution; sent again, it replaces the earlier one, one received by mail too. */
export async function sendContribution(
  context: CommandContext,
  tripId: string,
  input: ContributionInput,
): Promise<Result<SavedContribution>> {
  const own = await findPlaceOfPerson(context.db, tripId, context.viewer.personId);
  if (!own) return refuse("contribution.notAlong");
  const subject = { kind: "contribution", id: own.participantId } as const;
  return performCommand(context, { action: "writeContribution", subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, "writeContribution", "sendContribution", tripId);
    if (!hand.ok) return hand;
    const place = await findPlaceOfPerson(run.trx, tripId, run.viewer.personId);
    if (!place) return refuse("contribution.notAlong");
    if (input.purposeMet === null) return refuse("form.invalid", undefined, [purposeNotAnswered]);
    const written = await writeContribution(run, { tripId, place, state: "sent", enteredBy: null }, input);
    if (written.ok) await moveEvaluation(run, hand.value);
    return written;
  });
}

const purposeNotAnswered = { field: "purposeMet", key: "contribution.purposeNotAnswered" };

/**
 * Enters what a politician sent by mail, marked so. Refused where its author has written here, a draft included;
 * what a secretary entered may be corrected by a secretary.
 */
export function enterContribution(
  context: CommandContext,
  tripId: string,
  participantId: string,
  input: ContributionInput,
): Promise<Result<SavedContribution>> {
  const subject = { kind: "contribution", id: participantId } as const;
  return performCommand(context, { action: "enterContribution", subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, "enterContribution", "enterContribution", tripId);
    if (!hand.ok) return hand;
    const place = await findPlace(run.trx, tripId, participantId);
    if (!place) return refuse("notFound");
    const before = await contributionAt(run.trx, participantId);
    if (before && !before.received_by_mail)
      return refuse("contribution.existsByAuthor", { author: place.name });
    if (isEmptyContribution(input)) return refuse("contribution.empty");
    const enteredBy = run.viewer.accountId ?? run.viewer.name;
    const written = await writeContribution(run, { tripId, place, state: "sent", enteredBy }, input);
    if (written.ok) await moveEvaluation(run, hand.value);
    return written;
  });
}
