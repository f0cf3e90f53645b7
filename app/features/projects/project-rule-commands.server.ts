import { isDeepStrictEqual } from "node:util";
import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { Seen } from "./project-decision-commands.server";
import type { ProjectRule } from "./project-rule";
import { listProjectRules } from "./project-rules.server";

export type ProjectRuleInput = Omit<ProjectRule, "id" | "version">;

/** Adopts a rule on larger projects. Projects that are under way are not refused because of it; their pages say so. */
export function adoptProjectRule(
  context: CommandContext,
  input: ProjectRuleInput,
): Promise<Result<{ id: string }>> {
  const id = newId();
  const spec = { action: "manageProjects", subject: { kind: "project_rule", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const checked = await checkRule(run.trx, input, run.today, id);
    if (!checked.ok) return checked;
    await run.trx
      .insertInto("project_rule")
      .values({ id, ...columnsOf(input) })
      .execute();
    run.note({ ...input });
    return accept({ id });
  });
}

/**
 * Changes a rule. Of one that has begun only the wording and what is told of its adoption: by what it measures,
 * projects have been refused or let on, so that another threshold is another rule.
 */
export function changeProjectRule(
  context: CommandContext,
  seen: Seen,
  input: ProjectRuleInput,
): Promise<Result<void>> {
  const subject = { kind: "project_rule", id: seen.id } as const;
  return performCommand(context, { action: "manageProjects", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const rule = (await listProjectRules(run.trx)).find(({ id }) => id === seen.id);
    if (!rule) return refuse("notFound");
    if (rule.version !== seen.version) return refuseStale(run, subject);
    if (rule.startsOn <= run.today && !measuresTheSame(rule, input))
      return refuse("projectRule.measuresAlready");
    const checked = await checkRule(run.trx, input, run.today, seen.id);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("project_rule")
      .set({ ...columnsOf(input), version: seen.version + 1 })
      .where("id", "=", seen.id)
      .execute();
    run.note({ before: rule, ...input });
    return accept();
  });
}

/** Removes a rule that has not begun; one that has held stays, and is followed by another. */
export function removeProjectRule(context: CommandContext, seen: Seen): Promise<Result<void>> {
  const subject = { kind: "project_rule", id: seen.id } as const;
  return performCommand(context, { action: "manageProjects", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const rule = (await listProjectRules(run.trx)).find(({ id }) => id === seen.id);
    if (!rule) return refuse("notFound");
    if (rule.version !== seen.version) return refuseStale(run, subject);
    if (rule.startsOn <= run.today) return refuse("projectRule.hasBegun");
    await run.trx.deleteFrom("project_rule").where("id", "=", seen.id).execute();
    run.note({ what: "removed", startsOn: rule.startsOn });
    return accept();
  });
}

const measuresTheSame = (rule: ProjectRuleInput, input: ProjectRuleInput) =>
  (["startsOn", "strength", "measure", "amounts"] as const).every((field) =>
    isDeepStrictEqual(rule[field], input[field]),
  );

async function checkRule(
  trx: WriteDb,
  { startsOn, adoptedOn, amounts }: ProjectRuleInput,
  today: string,
  id: string,
): Promise<Result<void>> {
  const about = (field: string, key: string) => refuse("form.invalid", undefined, [{ field, key }]);
  if (adoptedOn !== null && adoptedOn > today) return about("adoptedOn", "projectRule.adoptedAhead");
  const twice = amounts.findIndex(({ currency }, at) =>
    amounts.slice(0, at).some((earlier) => earlier.currency === currency),
  );
  if (twice >= 0) return about(`amounts.${twice}.currency`, "projectRule.currencyTwice");
  const sameDay = await trx
    .selectFrom("project_rule")
    .select("id")
    .where("starts_on", "=", startsOn)
    .where("id", "!=", id)
    .executeTakeFirst();
  return sameDay ? about("startsOn", "projectRule.sameDay") : accept();
}

function columnsOf(input: ProjectRuleInput) {
  return {
    adopted_on: input.adoptedOn,
    adopted_by: input.adoptedBy,
    starts_on: input.startsOn,
    strength: input.strength,
    measure: input.measure,
    amounts: JSON.stringify(input.amounts),
    wording: input.wording,
    link: input.link,
  };
}
