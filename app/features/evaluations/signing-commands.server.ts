import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { signingCapacity } from "~/session/may";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import { dateFaultOf } from "./evaluation-dates";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { listSections } from "./evaluations.server";
import { hindrancesOf } from "./readiness";
import type { SignatureInput, SigningInput } from "./signing-form";

const subjectOf = (tripId: string) => ({ kind: "evaluation", id: tripId }) as const;

/** Lays the evaluation before whoever signs it. */
export function sendToSigner(context: CommandContext, tripId: string): Promise<Result<void>> {
  const action = "compileEvaluation";
  return performCommand(context, { action, subject: subjectOf(tripId), tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "sendToSigner", tripId);
    if (!hand.ok) return hand;
    const unready = await refusalIfUnready(run, tripId);
    if (unready) return unready;
    await moveEvaluation(run, hand.value);
    run.note({ sentToSigner: true });
    return accept();
  });
}

/** Signs what the signer has read, in the capacity that the seats give; text and contributions are frozen. */
export function signEvaluation(
  context: CommandContext,
  tripId: string,
  { version }: SigningInput,
): Promise<Result<void>> {
  const action = "signEvaluation";
  const spec = { action, subject: subjectOf(tripId), tripId, rules: "refuse" } as const;
  return performCommand(context, spec, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "signEvaluation", tripId);
    if (!hand.ok) return hand;
    const capacity = signingCapacity(run.viewer, hand.value.trip.stake, run.today);
    if (!capacity) return refuse("permission.notYours");
    if (hand.value.evaluation?.version !== version) return refuse("evaluation.changedSinceRead");
    const unready = await refusalIfUnready(run, tripId);
    if (unready) return unready;
    await moveEvaluation(run, hand.value, {
      signed_by: run.viewer.name,
      signed_as: capacity,
      signed_on: run.today,
      sent_back_note: null,
    });
    run.note({ signedBy: run.viewer.name, as: capacity });
    return accept();
  });
}

/** Records a signature that the minutes tell of. */
export function recordSignature(
  context: CommandContext,
  tripId: string,
  { who, capacity, date }: SignatureInput,
): Promise<Result<void>> {
  const action = "recordSignature";
  const spec = { action, subject: subjectOf(tripId), tripId, rules: "recorded" } as const;
  return performCommand(context, spec, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "recordSignature", tripId);
    if (!hand.ok) return hand;
    const fault = dateFaultOf(date, hand.value.trip.row.ends_on, run.today);
    if (fault) return refuse("form.invalid", undefined, [{ field: "date", key: fault }]);
    const unready = await refusalIfUnready(run, tripId);
    if (unready) return unready;
    await moveEvaluation(run, hand.value, {
      signed_by: `${who}, ${capacity}`,
      signed_as: "minutes",
      signed_on: date,
      sent_back_note: null,
    });
    run.note({ signedBy: who, capacity, on: date });
    return accept();
  });
}

async function refusalIfUnready(run: CommandRun, tripId: string): Promise<Refused | null> {
  const hindrances = hindrancesOf(await listSections(run.trx, tripId));
  if (hindrances.length === 0) return null;
  const sectionsThat = (why: string) =>
    hindrances.filter((one) => one.why === why).map(({ section }) => section);
  return refuse("evaluation.notReady", { missing: sectionsThat("missing"), drafts: sectionsThat("draft") });
}
