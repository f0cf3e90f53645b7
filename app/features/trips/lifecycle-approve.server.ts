import type { CommandContext } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { committeeNames } from "./approval.server";
import { approvalGaps, isApprovedByAll } from "./approval-gaps";
import { listDecisions } from "./decisions.server";
import { type SeenVersion, takeStep } from "./lifecycle-move.server";

/**
 * Approves a proposed trip on a yes from each travelling committee or from a body that decides for all; after a
 * change, on new decisions or on old ones that are noted as covering it.
 */
export function approveTrip(
  context: CommandContext,
  tripId: string,
  seen: SeenVersion = {},
): Promise<Result<void>> {
  return takeStep(context, "approveTrip", tripId, seen, async (run, { row, stake }) => {
    const gaps = approvalGaps(stake, await listDecisions(run.trx, tripId));
    if (!isApprovedByAll(gaps))
      return refuse("everyCommitteeSaidYes", {
        missing: await committeeNames(run.trx, gaps.missing),
        saidNo: await committeeNames(run.trx, gaps.saidNo),
      });
    run.note({ again: row.reapproving === 1 });
    return accept({ reapproving: 0 });
  });
}
