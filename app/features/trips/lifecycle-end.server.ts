import type { CommandContext } from "~/features/commands/perform.server";
import { refuseIfClosed } from "~/features/periods/closed-period.server";
import { dutiesBeforeClosing, tripDuties } from "~/features/travel-rules/duties";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { accept, type Result, refuse } from "~/shared/result";
import { type SeenVersion, takeStep } from "./lifecycle-move.server";

export interface Reason extends SeenVersion {
  reason: string;
}

const noReason = () => refuse("reasonGiven", undefined, [{ field: "reason", key: "field.required" }]);

/** Calls a trip off, before or after its first day; what was spent is still accounted for. */
export function cancelTrip(context: CommandContext, tripId: string, given: Reason): Promise<Result<void>> {
  const reason = given.reason.trim();
  return takeStep(context, "cancelTrip", tripId, given, async (run) => {
    if (reason === "") return noReason();
    run.note({ reason });
    return accept({ cancel_reason: reason });
  });
}

/** Closes a trip that owes nothing more. */
export function closeTrip(
  context: CommandContext,
  tripId: string,
  seen: SeenVersion = {},
): Promise<Result<void>> {
  return takeStep(context, "closeTrip", tripId, seen, async (run, { row }) => {
    const facts = await loadPeriodFacts(run.trx, row.period_id);
    const open = dutiesBeforeClosing(tripDuties(facts, tripId, run.today));
    if (open.length > 0) return refuse("everyDutyDoneOrExplained", { duties: open.map(({ kind }) => kind) });
    return accept({});
  });
}

/**
 * Opens a closed, cancelled or rejected trip again, where it was; in a closed period only one that is held or called
 * off, whose accounts or evaluation may still become known.
 */
export function reopenTrip(context: CommandContext, tripId: string, given: Reason): Promise<Result<void>> {
  const reason = given.reason.trim();
  return takeStep(context, "reopenTrip", tripId, given, async (run, { row }) => {
    if (reason === "") return noReason();
    const open = row.state === "closed" ? accept() : await refuseIfClosed(run.trx, row.period_id);
    if (!open.ok) return open;
    run.note({ reason });
    return accept({ state_reason: reason, ...(row.state === "cancelled" && { cancel_reason: null }) });
  });
}
