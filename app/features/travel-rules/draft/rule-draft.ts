import { ruleKinds } from "../kinds";
import { ruleGroups } from "../kinds/kind";
import { type ParameterSpec, usualValue } from "../parameters";
import { type Preset, ruleOfPreset } from "../presets/preset";
import type { Rule, RuleKind, RuleSet } from "../rule-sets";

/** The next version of a period's rules while it is being written. */
export interface RuleDraft {
  /** The version that it follows; null where it will be the period's first. */
  baseNumber: number | null;
  /** In the order of their groups, in which they are numbered. */
  rules: readonly Rule[];
  note: string;
  version: number;
}

/** Of a draft that is begun where there is none. */
export const firstVersion = 1;

/** A rule that has no key yet. */
export type KeylessRule = Omit<Rule, "key">;

export const groupOf = ({ kind }: Pick<Rule, "kind">) => ruleKinds[kind].group;

/** The rules under their headings, else in the order that they were given. */
export function inGroups(rules: readonly Rule[]): Rule[] {
  return ruleGroups.flatMap((group) => rules.filter((rule) => groupOf(rule) === group));
}

/** What a new rule of the kind begins with. */
export function usualRule(kind: RuleKind): KeylessRule {
  const specs: Readonly<Record<string, ParameterSpec>> = ruleKinds[kind].parameters;
  const parameters = Object.entries(specs).map(([name, spec]) => [name, usualValue(spec)]);
  return {
    kind,
    strength: "must",
    appliesTo: ["standing"],
    committeeIds: [],
    where: "anywhere",
    administrative: false,
    citation: "",
    ...Object.fromEntries(parameters),
  } as KeylessRule;
}

/**
 * The key of a new rule: its kind, or the kind with the first number that no rule of the period ever had. A key
 * begins with its kind, so that one key never names rules of two kinds.
 */
export function freshKey(kind: RuleKind, taken: ReadonlySet<string>): string {
  if (!taken.has(kind)) return kind;
  let number = 2;
  while (taken.has(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

export function takenKeys(ruleSets: readonly RuleSet[], drafted: readonly Rule[]): Set<string> {
  return new Set([...ruleSets.flatMap(({ rules }) => rules), ...drafted].map(({ key }) => key));
}

/**
 * A preset's rules with their keys. One that takes the place of a rule of the newest version, of the same kind and for
 * the same trips, is that rule changed, so that what was dispensed from it stays so; any other is new.
 */
export function rulesOfPreset({ rules }: Preset, ruleSets: readonly RuleSet[]): Rule[] {
  const taken = takenKeys(ruleSets, []);
  const followed = [...(ruleSets.at(-1)?.rules ?? [])];
  return inGroups(
    rules.map((rule) => {
      const at = followed.findIndex(({ kind, where }) => kind === rule.kind && where === rule.where);
      const [earlier] = at < 0 ? [] : followed.splice(at, 1);
      const key = earlier?.key ?? freshKey(rule.kind, taken);
      taken.add(key);
      return ruleOfPreset(rule, key);
    }),
  );
}

/** The rules with this one in the place of the one of its key, or last in its group. */
export function withRule(rules: readonly Rule[], rule: Rule): Rule[] {
  return rules.some(({ key }) => key === rule.key)
    ? rules.map((each) => (each.key === rule.key ? rule : each))
    : inGroups([...rules, rule]);
}

export type Direction = "up" | "down";

/** The rules with one of them moved by one place within its group; as they are where it cannot. */
export function withRuleMoved(rules: readonly Rule[], key: string, direction: Direction): Rule[] {
  const at = rules.findIndex((rule) => rule.key === key);
  const moving = rules[at];
  const other = rules[direction === "up" ? at - 1 : at + 1];
  if (!moving || !other || groupOf(moving) !== groupOf(other)) return [...rules];
  return rules.map((rule) => (rule === moving ? other : rule === other ? moving : rule));
}
