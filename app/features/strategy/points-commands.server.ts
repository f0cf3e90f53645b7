import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { checkUnreferred } from "./point-uses.server";
import { listPoints } from "./strategies.server";
import type { PointKind } from "./strategy";

export interface PointInput {
  /** Null for a new one, and unknown for one that another has taken away meanwhile; those that are left out go. */
  id: string | null;
  kind: PointKind;
  body: string;
  /** 0–10; counts when ideas are ranked by the effects that are wanted. */
  weight: number;
}

/** Writes what a strategy says. A point keeps its identity while its words change, so what refers to it stays with it. */
export function savePoints(
  context: CommandContext,
  { strategyId, version, points }: { strategyId: string; version: number; points: readonly PointInput[] },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "strategy", id: strategyId } as const;
  return manageInternational(context, subject, async (run) => {
    const { trx } = run;
    const strategy = await trx
      .selectFrom("strategy")
      .select(["slug", "version"])
      .where("id", "=", strategyId)
      .executeTakeFirst();
    if (!strategy) return refuse("notFound");
    if (strategy.version !== version) return refuseStale(run, subject);
    const stood = await listPoints(trx, strategyId);
    const kept = new Set(stood.map(({ id }) => id).filter((id) => points.some((point) => point.id === id)));
    const gone = stood.filter(({ id }) => !kept.has(id));
    const unreferred = await checkUnreferred(trx, gone);
    if (!unreferred.ok) return unreferred;
    await trx
      .deleteFrom("strategy_point")
      .where(
        "id",
        "in",
        gone.map(({ id }) => id),
      )
      .execute();
    for (const [position, { id, ...point }] of points.entries()) {
      if (id === null || !kept.has(id))
        await trx
          .insertInto("strategy_point")
          .values({ id: newId(), strategy_id: strategyId, position, ...point })
          .execute();
      else
        await trx
          .updateTable("strategy_point")
          .set({ position, ...point })
          .where("id", "=", id)
          .execute();
    }
    await trx
      .updateTable("strategy")
      .set({ version: version + 1 })
      .where("id", "=", strategyId)
      .execute();
    run.note({ points });
    return accept({ slug: strategy.slug });
  });
}
