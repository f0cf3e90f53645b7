import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { firstYearBefore, lastDayOfPeriod, type Period } from "~/features/periods/period";
import { findPeriod, findPeriodByFirstYear } from "~/features/periods/periods.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { nameKey } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import type { Committee } from "./committee";
import { insertCommittee } from "./committee-rows.server";
import { listCommittees } from "./committees.server";
import { replacePredecessors } from "./predecessor-rows.server";

/** The committees that lasted to the end of the period before, and have no namesake in this one. */
export async function committeesToTakeOver(db: Db, period: Period): Promise<Committee[]> {
  const before = await findPeriodByFirstYear(db, firstYearBefore(period.firstYear));
  if (!before) return [];
  const taken = new Set((await listCommittees(db, period.id)).map(({ name }) => nameKey(name)));
  const committees = await listCommittees(db, before.id);
  return committees.filter(
    ({ name, endsOn }) => endsOn === lastDayOfPeriod(before) && !taken.has(nameKey(name)),
  );
}

/** Makes committees of the same names and kinds, each with the one before as its predecessor; nobody sits in them. */
export function copyCommittees(
  context: CommandContext,
  input: { periodId: string; committeeIds: readonly string[] },
): Promise<Result<{ copied: number }>> {
  const subject = { kind: "period", id: input.periodId } as const;
  const spec = { action: "manageCommittees", subject, rules: "recorded" } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const period = await findPeriod(run.trx, input.periodId);
    if (!period) return refuse("notFound");
    const offered = await committeesToTakeOver(run.trx, period);
    const chosen = offered.filter(({ id }) => input.committeeIds.includes(id));
    if (chosen.length === 0)
      return refuse("committee.noneChosen", undefined, [
        { field: "committees", key: "committee.noneChosen" },
      ]);
    for (const { id: predecessorId, name, kind } of chosen) {
      const id = newId();
      await insertCommittee(run, period, { id, name, kind });
      const related = await replacePredecessors(run, id, [predecessorId]);
      if (!related.ok) return related;
    }
    run.note({ copied: chosen.map(({ name }) => name) });
    return accept({ copied: chosen.length });
  });
}
