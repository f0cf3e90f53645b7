import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { findPeriod } from "~/features/periods/periods.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Approval } from "./approval";
import { settleApproval } from "./reapproval.server";
import { rulesByState } from "./rules-mode.server";
import { raiseVersion, takeTripAtVersion } from "./stale.server";
import { checkTravelling, replaceTravelling, type Travelling } from "./travelling.server";

interface NewCommittees extends Travelling {
  tripId: string;
  version: number;
  /** Needed of an approved trip. */
  approval: Approval | null;
}

/** Says which committees the trip counts for, and which of them leads. */
export function changeCommittees(
  context: CommandContext,
  { tripId, version, approval, ...travelling }: NewCommittees,
): Promise<Result<void>> {
  const rules = rulesByState(tripId);
  const spec = { action: "changeCommittees", subject: { kind: "trip", id: tripId }, tripId, rules } as const;
  return performCommand(context, spec, async (run) => {
    const taken = await takeTripAtVersion(run, "changeCommittees", tripId, version);
    if (!taken.ok) return taken;
    const { row, stake } = taken.value;
    const period = await findPeriod(run.trx, row.period_id);
    if (!period) return refuse("notFound");
    const checked = await checkTravelling(run.trx, travelling, period);
    if (!checked.ok) return checked;
    if (isSame(travelling, stake)) return accept();
    const settled = await settleApproval(run, taken.value, "committees", approval);
    if (!settled.ok) return settled;
    const replaced = await replaceTravelling(run, tripId, travelling);
    if (!replaced.ok) return replaced;
    await raiseVersion(run, taken.value);
    run.note({
      before: { committeeIds: stake.committeeIds, lead: stake.leadCommitteeId },
      after: { committeeIds: travelling.committeeIds, lead: travelling.leadCommitteeId },
    });
    return accept();
  });
}

function isSame(one: Travelling, other: Travelling): boolean {
  const inOrder = ({ committeeIds }: Travelling) => [...committeeIds].sort().join(" ");
  return one.leadCommitteeId === other.leadCommitteeId && inOrder(one) === inOrder(other);
}
