import type { Selectable } from "kysely";
import type { Db, WriteDb } from "~db/tables";
import type { RuleTable } from "~db/tables/rule";
import type { Rule, RuleSet } from "./rule-sets";
import { readStoredRule, UnknownRule } from "./stored-rule";

/** The rule sets of a period, in the order of their numbers, with a rule for each row in its own place. */
export async function loadRuleSets(db: Db | WriteDb, periodId: string): Promise<RuleSet[]> {
  const sets = await db
    .selectFrom("rule_set")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("number")
    .execute();
  const rules = await db
    .selectFrom("rule")
    .innerJoin("rule_set", "rule_set.id", "rule.rule_set_id")
    .selectAll("rule")
    .where("rule_set.period_id", "=", periodId)
    .orderBy("rule.position")
    .execute();
  return sets.map((set) => ({
    number: set.number,
    adoptedOn: set.adopted_on,
    adoptedBy: set.adopted_by,
    inForceFrom: set.in_force_from,
    link: set.link,
    note: set.note,
    rules: rules.filter((rule) => rule.rule_set_id === set.id).map(readRule),
  }));
}

/** Reads a stored rule; what this program does not know is never skipped. */
export function readRule(row: Selectable<RuleTable>): Rule {
  return readStoredRule({
    key: row.key,
    kind: row.kind,
    strength: row.strength,
    appliesTo: JSON.parse(row.applies_to),
    committeeIds: JSON.parse(row.committee_ids),
    where: row.trip_place,
    administrative: row.administrative === 1,
    citation: row.citation,
    parameters: JSON.parse(row.parameters),
  });
}

/** The rules of a draft, as they are kept in one place. */
export function readDraftRules(json: string): Rule[] {
  const stored: unknown = JSON.parse(json);
  if (!Array.isArray(stored)) throw new UnknownRule("the rules are not a list");
  return stored.map(readStoredRule);
}

/** Refuses to go on with rules that a newer program wrote: called once, before the server listens. */
export async function refuseUnknownRules(db: Db): Promise<void> {
  const rules = await db
    .selectFrom("rule")
    .innerJoin("rule_set", "rule_set.id", "rule.rule_set_id")
    .innerJoin("election_period", "election_period.id", "rule_set.period_id")
    .selectAll("rule")
    .select(["election_period.slug", "rule_set.number"])
    .execute();
  for (const rule of rules)
    refuseUnknown(`The travel rules of ${rule.slug}, version ${rule.number}`, () => readRule(rule));
  const drafts = await db
    .selectFrom("rule_draft")
    .innerJoin("election_period", "election_period.id", "rule_draft.period_id")
    .select(["rule_draft.rules", "election_period.slug"])
    .execute();
  for (const draft of drafts)
    refuseUnknown(`The drafted travel rules of ${draft.slug}`, () => readDraftRules(draft.rules));
}

function refuseUnknown(what: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnknownRule)) throw error;
    throw new UnknownRule(`${what}, were written by a newer program: ${error.message}`);
  }
}
