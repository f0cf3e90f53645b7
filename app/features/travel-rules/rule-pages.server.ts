import { data } from "@remix-run/node";
import type { Db } from "~db/tables";
import type { PeriodFacts } from "./facts";
import { loadPeriodFacts } from "./facts.server";
import { ruleName } from "./finding-sentences";

/** The facts of the period that the address names; a page that is not there for any other. */
export async function requirePeriodFacts(db: Db, slug: string | undefined): Promise<PeriodFacts> {
  const period = await db
    .selectFrom("election_period")
    .select("id")
    .where("slug", "=", slug ?? "")
    .executeTakeFirst();
  if (!period) throw data(null, { status: 404 });
  return loadPeriodFacts(db, period.id);
}

export interface RulesOfPeriod {
  slug: string;
  rules: number;
  version: { number: number; inForceFrom: string } | null;
}

/** Every period, newest first, with the newest version of its rules. */
export async function listRulesOfPeriods(db: Db): Promise<RulesOfPeriod[]> {
  const rows = await db
    .selectFrom("election_period")
    .leftJoin("rule_set", "rule_set.period_id", "election_period.id")
    .select((select) => [
      "election_period.slug",
      "rule_set.number",
      "rule_set.in_force_from",
      select
        .selectFrom("rule")
        .whereRef("rule.rule_set_id", "=", "rule_set.id")
        .select((count) => count.fn.countAll<number>().as("rules"))
        .as("rules"),
    ])
    .orderBy("election_period.first_year", "desc")
    .orderBy("rule_set.number", "desc")
    .execute();
  const newest = new Map<string, RulesOfPeriod>();
  for (const { slug, number, in_force_from, rules } of rows)
    if (!newest.has(slug))
      newest.set(slug, {
        slug,
        rules: rules ?? 0,
        version: number !== null && in_force_from !== null ? { number, inForceFrom: in_force_from } : null,
      });
  return [...newest.values()];
}

export interface DepartureChoices {
  rules: { value: string; label: string }[];
  committees: { value: string; label: string }[];
  trips: { value: string; label: string }[];
}

/** What a dispensation (from a 'must') or an explanation (of a 'should') of the period can concern. */
export function departureChoices(facts: PeriodFacts, strength: "must" | "should"): DepartureChoices {
  const rules = facts.ruleSets
    .flatMap((ruleSet) => ruleSet.rules)
    .filter((rule) => rule.strength === strength);
  return {
    rules: [...new Set(rules.map(({ key }) => key))].map((key) => ({
      value: key,
      label: ruleName(facts, key),
    })),
    committees: facts.committees.map(({ slug, name }) => ({ value: slug, label: name })),
    trips: facts.trips
      .filter(({ state }) => state !== "rejected")
      .map(({ reference, title }) => ({ value: reference, label: `${reference}: ${title}` })),
  };
}

/** The rows that a form's slug and reference stand for; null where the form names one that is not there. */
export function concernedIn(
  facts: PeriodFacts,
  { committee, trip }: { committee: string | null; trip: string | null },
): { committeeId: string | null; tripId: string | null } | null {
  const committeeId = facts.committees.find(({ slug }) => slug === committee)?.id ?? null;
  const tripId = facts.trips.find(({ reference }) => reference === trip)?.id ?? null;
  if ((committee !== null && committeeId === null) || (trip !== null && tripId === null)) return null;
  return { committeeId, tripId };
}
