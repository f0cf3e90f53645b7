import type { Rule, RuleKind, RuleOf, RuleParameters, RuleScope } from "../rule-sets";

/** A rule of a preset: it is given its key when a draft begins with it, and it names no committee by name. */
export type PresetRule = { [K in RuleKind]: Omit<RuleOf<K>, "key" | "committeeIds"> }[RuleKind];

/** A municipality's own rules as it wrote them, to begin a draft with. */
export interface Preset {
  /** In the form that begins a draft. */
  id: string;
  /** The municipality. */
  name: string;
  /** What the rules were read from. */
  source: string;
  rules: readonly PresetRule[];
  /** What is written there, and cannot be checked. */
  note: string;
}

type Given<K extends RuleKind> = { kind: K; citation: string } & RuleParameters[K] &
  Partial<Pick<RuleOf<K>, "strength"> & Omit<RuleScope, "committeeIds">>;

/** A rule that the standing committees must keep on their political trips, where nothing else is said. */
export function presetRule<K extends RuleKind>(given: Given<K>): PresetRule {
  return {
    strength: "must",
    appliesTo: ["standing"],
    where: "anywhere",
    administrative: false,
    ...given,
  } as unknown as PresetRule;
}

/** The preset's rule as it stands in a draft. */
export function ruleOfPreset(rule: PresetRule, key: string): Rule {
  return { ...rule, key, committeeIds: [] } as Rule;
}
