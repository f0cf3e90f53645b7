import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { checkNotOut } from "~/features/publications/public-pages/page-slugs.server";
import { accept, type Result, refuse } from "~/shared/result";
import { checkUnserved } from "./effort-uses.server";
import { listEfforts } from "./efforts.server";
import { checkUnreferred } from "./point-uses.server";
import { listPoints } from "./strategies.server";

/**
 * Deletes a strategy with its points and efforts. Refused while its page is public, another strategy replaces it, or
 * anything refers to its points or serves its efforts.
 */
export function deleteStrategy(
  context: CommandContext,
  { strategyId, version }: { strategyId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "strategy", id: strategyId } as const;
  return manageInternational(context, subject, async (run) => {
    const { trx } = run;
    const strategies = await trx.selectFrom("strategy").selectAll().execute();
    const strategy = strategies.find(({ id }) => id === strategyId);
    if (!strategy) return refuse("notFound");
    if (strategy.version !== version) return refuseStale(run, subject);
    const successors = strategies.filter(({ replaces_id }) => replaces_id === strategyId);
    if (successors.length > 0)
      return refuse("strategy.isReplaced", { where: successors.map(({ name }) => name) });
    const efforts = await listEfforts(trx, strategyId);
    for (const check of [
      () => checkNotOut(trx, "strategy", strategy.slug),
      async () => checkUnreferred(trx, await listPoints(trx, strategyId)),
      () =>
        checkUnserved(
          run,
          efforts.map(({ id }) => id),
        ),
    ]) {
      const checked = await check();
      if (!checked.ok) return checked;
    }
    await trx.deleteFrom("strategy").where("id", "=", strategyId).execute();
    run.note({ name: strategy.name });
    return accept();
  });
}
