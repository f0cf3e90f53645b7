import * as z from "zod/mini";
import type { Db, WriteDb } from "~db/tables";
import { ruleKinds } from "./kinds";
import { storedParameters } from "./parameters";
import { committeeKinds, type Rule, type RuleKind, type RuleSet, type TripPlace } from "./rule-sets";

interface StoredRule {
  kind: string;
  strength: "must" | "should";
  parameters: string;
  applies_to: string;
  key: string;
  committee_ids: string;
  trip_place: TripPlace;
  administrative: 0 | 1;
  citation: string;
}

const appliesTo = z.array(z.enum(committeeKinds));
const committeeIds = z.array(z.string());

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

/** Reads a stored rule by its kind's own schema; what this program does not know is never skipped. */
export function readRule(stored: StoredRule): Rule {
  if (!isKnown(stored.kind)) throw new UnknownRule(`the kind »${stored.kind}« is not known`);
  const specs = ruleKinds[stored.kind].parameters;
  const parameters = storedParameters(specs).safeParse(JSON.parse(stored.parameters));
  const kinds = appliesTo.safeParse(JSON.parse(stored.applies_to));
  const named = committeeIds.safeParse(JSON.parse(stored.committee_ids));
  if (!parameters.success || !kinds.success || !named.success)
    throw new UnknownRule(`a rule of the kind »${stored.kind}« has a form that is not known`);
  return {
    key: stored.key,
    kind: stored.kind,
    strength: stored.strength,
    appliesTo: kinds.data,
    committeeIds: named.data,
    where: stored.trip_place,
    administrative: stored.administrative === 1,
    citation: stored.citation,
    ...parameters.data,
  } as Rule;
}

export class UnknownRule extends Error {}

function isKnown(kind: string): kind is RuleKind {
  return Object.hasOwn(ruleKinds, kind);
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
  for (const rule of rules) {
    try {
      readRule(rule);
    } catch (error) {
      if (!(error instanceof UnknownRule)) throw error;
      throw new UnknownRule(
        `The travel rules of ${rule.slug}, version ${rule.number}, were written by a newer program: ${error.message}`,
      );
    }
  }
}
