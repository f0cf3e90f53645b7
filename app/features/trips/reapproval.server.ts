import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Approval, ApprovedMatter } from "./approval";
import type { TripOnHand } from "./trip-on-hand.server";

/**
 * Within a command: an approved trip goes back to its committees for a change. It still counts as approved, and the
 * decisions on it so far no longer carry it.
 */
export async function askForNewDecision(
  run: CommandRun,
  trip: TripOnHand,
  what: ApprovedMatter,
): Promise<void> {
  await run.trx
    .updateTable("trip")
    .set({ state: "proposed", reapproving: 1, proposed_at: run.now })
    .where("id", "=", trip.row.id)
    .execute();
  await run.trx
    .updateTable("decision")
    .set({ superseded: 1 })
    .where("trip_id", "=", trip.row.id)
    .where("concerns", "in", ["trip", "change"])
    .where("superseded", "=", 0)
    .execute();
  run.note({ askedAnewFor: what });
}

/**
 * Within a command that changes what was approved: keeps the approval with a note, or asks anew. Refused where
 * neither is said of an approved trip; others need no answer.
 */
export async function settleApproval(
  run: CommandRun,
  trip: TripOnHand,
  what: ApprovedMatter,
  approval: Approval | null,
): Promise<Result<void>> {
  if (trip.row.state !== "approved") return accept();
  if (approval === null) return refuseField("approval", "trip.sayWhetherDecisionCovers");
  if (approval.answer === "covered") {
    if (approval.note.trim() === "") return refuseField("coverNote", "trip.sayWhyDecisionCovers");
    run.note({ coveredByEarlierDecision: approval.note.trim() });
    return accept();
  }
  await askForNewDecision(run, trip, what);
  return accept();
}

const refuseField = (field: string, key: string) => refuse("form.invalid", undefined, [{ field, key }]);
