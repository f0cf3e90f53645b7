import type { CommandContext } from "~/features/commands/perform.server";
import { formatAmount } from "~/shared/money";
import { accept, type Result, refuse } from "~/shared/result";
import type { AmountsForm } from "./cost-forms";
import { onCosts } from "./cost-hand.server";
import { listCostLines } from "./costs.server";
import { refuseStale, type StandsNow } from "./stale.server";

/** Fills in provisional and final amounts that were missing; what is left empty stays as it is. */
export function fillInAmounts(
  context: CommandContext,
  tripId: string,
  form: AmountsForm,
): Promise<Result<void>> {
  return onCosts(context, tripId, async (run, { row }) => {
    const before = await listCostLines(run.trx, tripId);
    const changes = form.lines.flatMap(({ id, provisional, final }, index) => {
      const line = before.find((one) => one.id === id);
      return line ? [{ index, line, provisional, final }] : [];
    });
    if (changes.length < form.lines.length) return refuse("cost.lineIsGone");
    const stands = changes.flatMap(({ index, line, provisional, final }) => [
      ...standing(`lines.${index}.provisional`, provisional, line.provisionalMinor, row.currency),
      ...standing(`lines.${index}.final`, final, line.finalMinor, row.currency),
    ]);
    if (stands.length > 0) return refuseStale(run.trx, tripId, row.version, stands);
    for (const { line, provisional, final } of changes) {
      if (provisional === null && final === null) continue;
      await run.trx
        .updateTable("cost_line")
        .set({
          provisional_minor: provisional ?? line.provisionalMinor,
          final_minor: final ?? line.finalMinor,
          version: line.version + 1,
        })
        .where("id", "=", line.id)
        .execute();
    }
    run.note({ what: "amounts" });
    return accept();
  });
}

/** An amount typed where another already stands, written by somebody else meanwhile. */
function standing(field: string, typed: number | null, stands: number | null, currency: string): StandsNow[] {
  const isOther = typed !== null && stands !== null && typed !== stands;
  return isOther ? [{ field, text: formatAmount(stands, currency) }] : [];
}
