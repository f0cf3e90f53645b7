import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import type { Direction } from "~/shared/reorder";
import { accept, type Result, refuse } from "~/shared/result";
import { branchOf, type EffortPlace, movedAmong, movedUnder } from "./effort-tree";
import { checkUnserved } from "./effort-uses.server";
import { findEffort, listEfforts } from "./efforts.server";

const subjectOf = (id: string) => ({ kind: "effort", id }) as const;

/** Moves an effort a place up or down among its siblings. */
export function shiftEffort(
  context: CommandContext,
  { effortId, direction }: { effortId: string; direction: Direction },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(effortId), async (run) => {
    const effort = await findEffort(run.trx, effortId);
    if (!effort) return refuse("notFound");
    const efforts = await listEfforts(run.trx, effort.strategyId);
    for (const place of movedAmong(efforts, effortId, direction)) await writePlace(run, place);
    run.note({ direction });
    return accept();
  });
}

/** Moves an effort, with all below it, under another effort of the same strategy or to the strategy itself. */
export function moveEffort(
  context: CommandContext,
  { effortId, parentId }: { effortId: string; parentId: string | null },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(effortId), async (run) => {
    const effort = await findEffort(run.trx, effortId);
    if (!effort) return refuse("notFound");
    const efforts = await listEfforts(run.trx, effort.strategyId);
    if (parentId !== null && !efforts.some(({ id }) => id === parentId)) return refuse("notFound");
    if (parentId === effort.parentId) return accept();
    const place = movedUnder(efforts, effortId, parentId);
    if (!place.ok) return place;
    await writePlace(run, place.value);
    run.note({ parentId });
    return accept();
  });
}

/** Removes an effort with everything below it; refused while anything serves one of them. */
export function removeEffort(
  context: CommandContext,
  { effortId }: { effortId: string },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(effortId), async (run) => {
    const effort = await findEffort(run.trx, effortId);
    if (!effort) return refuse("notFound");
    const branch = branchOf(await listEfforts(run.trx, effort.strategyId), effortId);
    const unserved = await checkUnserved(run, [...branch]);
    if (!unserved.ok) return unserved;
    await run.trx.deleteFrom("effort").where("id", "=", effortId).execute();
    run.note({ name: effort.name, below: branch.size - 1 });
    return accept();
  });
}

async function writePlace({ trx }: CommandRun, { id, parentId, position }: EffortPlace): Promise<void> {
  await trx.updateTable("effort").set({ parent_id: parentId, position }).where("id", "=", id).execute();
}
