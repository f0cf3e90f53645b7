import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import type { IsoDate } from "~/shared/dates";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { takeEvaluationInHand } from "./evaluation-on-hand.server";
import { listRecommendations } from "./evaluations.server";
import type { FollowUpInput } from "./recommendation-form";

/** Records what came of a recommendation; allowed once the evaluation is signed, and after the trip is closed too. */
export function followUpRecommendation(
  context: CommandContext,
  tripId: string,
  input: FollowUpInput,
): Promise<Result<void>> {
  const action = "followUpRecommendation";
  const subject = { kind: "evaluation", id: tripId } as const;
  return performCommand(context, { action, subject, tripId }, async (run) => {
    const hand = await takeEvaluationInHand(run, action, "followUpRecommendation", tripId);
    if (!hand.ok) return hand;
    const before = (await listRecommendations(run.trx, tripId)).find((one) => one.id === input.id);
    if (!before) return refuse("notFound");
    if (before.version !== input.version) return refuse("form.stale");
    const faults = faultsOf(input, run.today);
    if (faults.length > 0) return refuse("form.invalid", undefined, faults);
    await run.trx
      .updateTable("recommendation")
      .set({
        status: input.status,
        owner: input.owner ?? "",
        outcome: input.outcome ?? "",
        status_on: input.statusOn,
        follow_up_on: input.followUpOn,
        version: input.version + 1,
      })
      .where("id", "=", input.id)
      .execute();
    run.note({ ...input, number: before.number, before: before.status });
    return accept();
  });
}

function faultsOf({ status, outcome, statusOn }: FollowUpInput, today: IsoDate): FieldRefusal[] {
  const faults: FieldRefusal[] = [];
  if ((status === "done" || status === "dropped") && outcome === null)
    faults.push({ field: "outcome", key: `followUp.${status}WithoutWords` });
  if (statusOn > today) faults.push({ field: "statusOn", key: "evaluation.dateInFuture" });
  return faults;
}
