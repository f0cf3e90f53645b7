import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { formatMoney } from "~/shared/money";
import { accept, type Result, refuse } from "~/shared/result";
import { costTotals, standingTotal } from "./cost";
import type { SplitForm } from "./cost-forms";
import { onCosts } from "./cost-hand.server";
import { typedDifference } from "./cost-split";
import { listCostLines } from "./costs.server";
import { raiseVersion, refuseStale } from "./stale.server";
import type { TripOnHand } from "./trip-on-hand.server";

/** Says how the committees share the costs; shares set by hand must add up to the øre. */
export function setCostSplit(
  context: CommandContext,
  tripId: string,
  form: SplitForm,
): Promise<Result<void>> {
  return onCosts(context, tripId, async (run, trip) => {
    if (form.version !== trip.row.version) return refuseStale(run.trx, tripId, trip.row.version);
    const checked = form.split === "manual" ? await checkShares(run, trip, form) : accept();
    if (!checked.ok) return checked;
    for (const { committeeId, share } of form.shares)
      await run.trx
        .updateTable("trip_committee")
        .set({ manual_share_minor: form.split === "manual" ? share : null })
        .where("trip_id", "=", tripId)
        .where("committee_id", "=", committeeId)
        .execute();
    await run.trx.updateTable("trip").set({ cost_split: form.split }).where("id", "=", tripId).execute();
    await raiseVersion(run, trip);
    run.note({ what: "split", split: form.split });
    return accept();
  });
}

async function checkShares(
  run: CommandRun,
  { row, stake }: TripOnHand,
  { shares }: SplitForm,
): Promise<Result<void>> {
  const typed = stake.committeeIds.map(
    (id) => shares.find(({ committeeId }) => committeeId === id)?.share ?? null,
  );
  const missing = stake.committeeIds.flatMap((id, place) => {
    if (typed[place] !== null) return [];
    const index = shares.findIndex(({ committeeId }) => committeeId === id);
    return { field: `shares.${index < 0 ? place : index}.share`, key: "field.required" };
  });
  if (missing.length > 0) return refuse("form.invalid", undefined, missing);
  const total = standingTotal(costTotals(await listCostLines(run.trx, row.id)));
  const off = typedDifference(total.minor, typed);
  if (total.minor === null || off === null) return refuse("cost.totalNotKnown");
  if (off === 0) return accept();
  return refuse("cost.sharesDoNotAddUp", {
    total: formatMoney({ minor: total.minor, currency: row.currency }),
    difference: formatMoney({ minor: Math.abs(off), currency: row.currency }),
    direction: off > 0 ? "over" : "under",
  });
}
