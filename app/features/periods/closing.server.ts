import {
  type CommandContext,
  type CommandRun,
  type CommandSpec,
  performCommand,
} from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { readSnapshot } from "~/features/publications/read-snapshot";
import { refreshPublicRecord } from "~/features/publications/refresh.server";
import { snapshotFormats } from "~/features/publications/snapshots/formats";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { countGaps } from "./closing-gaps";
import { loadClosingReview } from "./closing-review.server";
import { finalFacts } from "./final-facts";
import { lastDayOfPeriod, type Period } from "./period";
import { findPeriod } from "./periods.server";

export interface SeenPeriod {
  periodId: string;
  /** The period's version when the form was opened. */
  version: number;
}

/**
 * Closes a period that is over and in which every gap has a trip, a dispensation or an explanation. What the public
 * scoreboard says at that moment is kept as the final one, and no later change touches it.
 */
export function closePeriod(context: CommandContext, seen: SeenPeriod): Promise<Result<void>> {
  const spec = specFor("closePeriod", seen);
  return performCommand(context, spec, async (run) => {
    const taken = await takePeriod(run, spec, seen);
    if (!taken.ok) return taken;
    const period = taken.value;
    if (period.closedAt !== null) return refuse("period.alreadyClosed");
    const review = await loadClosingReview(run.trx, period.id, run.today);
    if (!review.isOver) return refuse("period.notOver", { lastDay: lastDayOfPeriod(period) });
    const gaps = countGaps(review);
    if (gaps > 0) return refuse("period.gapsRemain", { gaps });
    await setClosed(run, period, run.now);
    run.note({ period: period.slug, closing: await keepFinalScoreboard(run, period) });
    return accept();
  });
}

/** Opens a closed period again. When and why is public, beside the final scoreboard that stood until then. */
export function reopenPeriod(
  context: CommandContext,
  { reason, ...seen }: SeenPeriod & { reason: string },
): Promise<Result<void>> {
  const spec = specFor("reopenPeriod", seen);
  return performCommand(context, spec, async (run) => {
    const taken = await takePeriod(run, spec, seen);
    if (!taken.ok) return taken;
    const period = taken.value;
    if (period.closedAt === null) return refuse("period.notClosed");
    if (reason.trim() === "")
      return refuse("form.invalid", undefined, [{ field: "reason", key: "field.required" }]);
    await setClosed(run, period, null);
    await run.trx
      .updateTable("publication_closing")
      .set({ reopened_on: run.today, reopened_reason: reason.trim() })
      .where("period_slug", "=", period.slug)
      .where("reopened_on", "is", null)
      .execute();
    run.note({ period: period.slug, reason: reason.trim() });
    run.touchPeriod(period.id);
    return accept();
  });
}

type ClosingAction = "closePeriod" | "reopenPeriod";
type ClosingSpec = CommandSpec & { action: ClosingAction };

function specFor(action: ClosingAction, { periodId }: SeenPeriod): ClosingSpec {
  return { action, subject: { kind: "period", id: periodId } };
}

async function takePeriod(run: CommandRun, spec: ClosingSpec, seen: SeenPeriod): Promise<Result<Period>> {
  if (!mayEver(run.viewer, spec.action)) return refuse("permission.notYours");
  const period = await findPeriod(run.trx, seen.periodId);
  if (!period) return refuse("notFound");
  return period.version === seen.version ? accept(period) : refuseStale(run, spec.subject);
}

async function setClosed(run: CommandRun, period: Period, closedAt: string | null): Promise<void> {
  await run.trx
    .updateTable("election_period")
    .set({ closed_at: closedAt, version: period.version + 1 })
    .where("id", "=", period.id)
    .execute();
}

/** Keeps what is public of the closed period now, and gives the number of the closing. */
async function keepFinalScoreboard({ trx, today }: CommandRun, { id, slug }: Period): Promise<number> {
  await refreshPublicRecord(trx, { tripIds: new Set(), periodIds: new Set([id]) });
  const present = await trx
    .selectFrom("publication_scoreboard")
    .select(["format", "content"])
    .where("period_slug", "=", slug)
    .executeTakeFirstOrThrow();
  const earlier = await trx
    .selectFrom("publication_closing")
    .select("number")
    .where("period_slug", "=", slug)
    .execute();
  const number = earlier.length + 1;
  const facts = finalFacts(readSnapshot("scoreboard", present.format, present.content));
  await trx
    .insertInto("publication_closing")
    .values({
      period_slug: slug,
      number,
      closed_on: today,
      format: snapshotFormats.scoreboard,
      content: JSON.stringify(facts),
      reopened_on: null,
      reopened_reason: null,
    })
    .execute();
  return number;
}
