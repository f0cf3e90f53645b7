import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { contradictionRefusal } from "./contradiction-refusal";
import { findContradictions } from "./contradictions";
import { loadPeriodFacts } from "./facts.server";
import type { Rule, RuleSet } from "./rule-sets";
import { loadRuleSets } from "./rule-sets.server";
import { storedRuleOf } from "./stored-rule";

export interface RulesToAdopt extends Omit<RuleSet, "number"> {
  /** The number that the version was to have when its form was opened: one more than the newest. */
  number: number;
}

/**
 * Adopts a version of a period's rules. It cannot be changed afterwards, only followed by another. What it finds
 * breached already is recorded as inherited.
 */
export function adoptTravelRules(
  context: CommandContext,
  periodId: string,
  ruleSet: RulesToAdopt,
): Promise<Result<{ number: number }>> {
  const id = newId();
  return performCommand(
    context,
    { action: "adoptTravelRules", subject: { kind: "rule_set", id }, rules: "adoption" },
    (run) => adoptInside(run, id, periodId, ruleSet),
  );
}

/** The same as a part of a command that has begun. */
export async function adoptInside(
  run: CommandRun,
  id: string,
  periodId: string,
  ruleSet: RulesToAdopt,
): Promise<Result<{ number: number }>> {
  if (!mayEver(run.viewer, "adoptTravelRules")) return refuse("permission.notYours");
  const checked = await checkAdoption(run, periodId, ruleSet);
  if (!checked.ok) return checked;
  await insertRuleSet(run, id, periodId, ruleSet);
  run.note({ periodId, ...ruleSet });
  run.touchPeriod(periodId);
  return accept({ number: ruleSet.number });
}

async function checkAdoption(
  run: CommandRun,
  periodId: string,
  ruleSet: RulesToAdopt,
): Promise<Result<void>> {
  const period = await run.trx
    .selectFrom("election_period")
    .select(["closed_at", "last_year"])
    .where("id", "=", periodId)
    .executeTakeFirst();
  if (!period) return refuse("notFound");
  if (period.closed_at !== null) return refuse("period.closed");
  const newest = (await loadRuleSets(run.trx, periodId)).at(-1);
  if (ruleSet.number !== (newest?.number ?? 0) + 1) return refuse("form.stale");
  if (ruleSet.rules.length === 0) return refuse("rules.noRules");
  const [contradiction] = findContradictions(ruleSet.rules, await loadPeriodFacts(run.trx, periodId));
  if (contradiction) return contradictionRefusal(contradiction);
  return checkDates(ruleSet, newest, { today: run.today, periodEnd: `${period.last_year}-12-31` });
}

function checkDates(
  ruleSet: RulesToAdopt,
  newest: RuleSet | undefined,
  { today, periodEnd }: { today: IsoDate; periodEnd: IsoDate },
): Result<void> {
  const inForce = (key: string, params = {}) =>
    refuse("form.invalid", undefined, [{ field: "inForceFrom", key, params }]);
  if (ruleSet.adoptedOn > today)
    return refuse("form.invalid", undefined, [{ field: "adoptedOn", key: "rules.ahead" }]);
  if (ruleSet.inForceFrom > periodEnd) return inForce("rules.outsidePeriod");
  if (newest && ruleSet.inForceFrom < newest.inForceFrom)
    return inForce("rules.beforeEarlierVersion", { number: newest.number, inForceFrom: newest.inForceFrom });
  return accept();
}

async function insertRuleSet({ trx }: CommandRun, id: string, periodId: string, ruleSet: RulesToAdopt) {
  await trx
    .insertInto("rule_set")
    .values({
      id,
      period_id: periodId,
      number: ruleSet.number,
      adopted_on: ruleSet.adoptedOn,
      adopted_by: ruleSet.adoptedBy,
      in_force_from: ruleSet.inForceFrom,
      link: ruleSet.link,
      note: ruleSet.note,
    })
    .execute();
  for (const [position, rule] of ruleSet.rules.entries())
    await trx
      .insertInto("rule")
      .values({ id: newId(), rule_set_id: id, position, ...columnsOf(rule) })
      .execute();
}

function columnsOf(rule: Rule) {
  const { appliesTo, committeeIds, where, administrative, parameters, ...plain } = storedRuleOf(rule);
  return {
    ...plain,
    applies_to: JSON.stringify(appliesTo),
    committee_ids: JSON.stringify(committeeIds),
    trip_place: where,
    administrative: administrative ? (1 as const) : (0 as const),
    parameters: JSON.stringify(parameters),
  };
}
