import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import { dateFaultOf } from "./evaluation-dates";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { listSections } from "./evaluations.server";
import type { PastEvaluationInput } from "./past-evaluation-form";
import { writeSection } from "./section-commands.server";

const action = "compileEvaluation";

/** Registers what is known of a past trip's evaluation. Its decision and its documents are recorded where they belong. */
export function registerPastEvaluation(
  context: CommandContext,
  tripId: string,
  { presentedOn, summary, version }: PastEvaluationInput,
): Promise<Result<void>> {
  const subject = { kind: "evaluation", id: tripId } as const;
  return performCommand(context, { action, subject, tripId, rules: "recorded" }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "registerPastEvaluation", tripId);
    if (!hand.ok) return hand;
    if (presentedOn === null && summary === null) return refuse("evaluation.nothingToRegister");
    const fault = presentedOn && dateFaultOf(presentedOn, hand.value.trip.row.ends_on, run.today);
    if (fault) return refuse("form.invalid", undefined, [{ field: "presentedOn", key: fault }]);
    const standing = (await listSections(run.trx, tripId)).find(({ section }) => section === "summary");
    if (standing?.version !== version)
      return refuse("form.stale", standing?.editedBy ? { by: standing.editedBy } : {});
    await writeSection(run, tripId, { section: "summary", body: summary, isDone: summary !== null, version });
    await moveEvaluation(run, hand.value, { presented_on: presentedOn });
    run.note({ presentedOn, summary });
    return accept();
  });
}

/** Sets the day by which the contributions are asked for. */
export function setContributionsDue(
  context: CommandContext,
  tripId: string,
  { dueOn }: { dueOn: IsoDate | null },
): Promise<Result<void>> {
  const subject = { kind: "evaluation", id: tripId } as const;
  return performCommand(context, { action, subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "setContributionsDue", tripId);
    if (!hand.ok) return hand;
    await moveEvaluation(run, hand.value, { contributions_due_on: dueOn });
    run.note({ contributionsDueOn: dueOn });
    return accept();
  });
}
