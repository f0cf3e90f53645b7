import type { CommandContext } from "~/features/commands/perform.server";
import { accept, type Result } from "~/shared/result";
import { type SeenVersion, takeStep } from "./lifecycle-move.server";

export interface Remark extends SeenVersion {
  /** For those who work on the trip; empty where nothing needs to be said. */
  reason: string;
}

/** Ends a proposed trip that no committee will have. */
export function rejectTrip(context: CommandContext, tripId: string, remark: Remark): Promise<Result<void>> {
  return takeStep(context, "rejectTrip", tripId, remark, async (run) => {
    run.note({ reason: remark.reason });
    return accept({ state_reason: remark.reason || null });
  });
}

/** Takes a proposal back to work on it. */
export function takeBackTrip(context: CommandContext, tripId: string, remark: Remark): Promise<Result<void>> {
  return takeStep(context, "takeBackTrip", tripId, remark, async (run) => {
    run.note({ reason: remark.reason });
    return accept({ state_reason: remark.reason || null, proposed_at: null });
  });
}
