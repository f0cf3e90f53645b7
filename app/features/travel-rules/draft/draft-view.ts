import type { IsoDate } from "~/shared/dates";
import type { PeriodFacts } from "../facts";
import { isRuleKind, ruleKindNames } from "../kinds";
import { ruleGroups } from "../kinds/kind";
import { type RuleChangeView, ruleChanges, ruleChangeView } from "../rule-changes";
import { kindName, ruleSentence } from "../rule-sentence";
import { type Rule, type RuleKind, type RuleSet, ruleSetOn } from "../rule-sets";
import { type RuleView, ruleView } from "../rule-view";
import { groupOf, type RuleDraft, usualRule } from "./rule-draft";
import { newRuleEditing, type RuleEditing, ruleEditing } from "./rule-editing";

/** A rule of the draft in its place. */
export interface DraftedRule extends RuleView {
  number: number;
  /** How it stands to the version that the draft follows. */
  change: "new" | "changed" | null;
}

type Version = Pick<RuleSet, "number" | "adoptedBy" | "adoptedOn" | "inForceFrom">;

/** The draft as its page shows it. */
export interface DraftView {
  slug: string;
  /** The number that the draft will have as a version. */
  number: number;
  /** Changes each time that the draft is saved. */
  version: number;
  inForce: Version | null;
  /** The version that the draft follows; the same as the one in force, or one that is still to come. */
  newest: Version | null;
  groups: readonly { group: RuleView["group"]; rules: readonly DraftedRule[] }[];
  removed: readonly RuleChangeView[];
  counts: { rules: number; changed: number; added: number; removed: number };
  note: string;
  editing: RuleEditing | null;
}

/** Which rule the address opens: one of the draft by its key, or a new one by its kind. */
export interface Opened {
  key: string | null;
  kind: string | null;
}

export function draftView(facts: PeriodFacts, draft: RuleDraft, opened: Opened, today: IsoDate): DraftView {
  const newest = facts.ruleSets.at(-1) ?? null;
  const changes = newest ? ruleChanges(newest.rules, draft.rules) : [];
  const changeOf = ({ key }: Rule): DraftedRule["change"] => {
    const change = changes.find(({ after }) => after?.key === key);
    return change ? (change.before ? "changed" : "new") : null;
  };
  const rules = draft.rules.map((rule, place) => ({
    ...ruleView(rule, facts.committees),
    number: place + 1,
    change: changeOf(rule),
  }));
  const removed = changes.filter(({ after }) => after === null);
  return {
    slug: facts.period.slug,
    number: (newest?.number ?? 0) + 1,
    version: draft.version,
    inForce: versionOf(ruleSetOn(facts.ruleSets, today)),
    newest: versionOf(newest),
    groups: ruleGroups.map((group) => ({ group, rules: rules.filter((rule) => rule.group === group) })),
    removed: removed.map((change) => ruleChangeView(change, facts.committees)),
    counts: {
      rules: rules.length,
      changed: rules.filter(({ change }) => change === "changed").length,
      added: rules.filter(({ change }) => change === "new").length,
      removed: removed.length,
    },
    note: draft.note,
    editing: editingOf(facts, draft, opened),
  };
}

function versionOf(ruleSet: RuleSet | null): Version | null {
  if (!ruleSet) return null;
  const { number, adoptedBy, adoptedOn, inForceFrom } = ruleSet;
  return { number, adoptedBy, adoptedOn, inForceFrom };
}

function editingOf(facts: PeriodFacts, { rules }: RuleDraft, { key, kind }: Opened): RuleEditing | null {
  const rule = rules.find((each) => each.key === key);
  if (rule) return ruleEditing(rules, rule, facts);
  return kind !== null && isRuleKind(kind) ? newRuleEditing(kind, facts) : null;
}

/** A kind of rule as it is offered. */
export interface OfferedKind {
  kind: RuleKind;
  name: string;
  /** The sentence of a rule as it begins. */
  example: string;
  /** How many rules of the kind the draft has. */
  used: number;
}

/** Every kind of rule under its heading. */
export function offeredKinds(drafted: readonly Rule[]) {
  const kinds = ruleKindNames.map((kind) => ({
    group: groupOf({ kind }),
    kind,
    name: kindName(kind),
    example: ruleSentence({ ...usualRule(kind), key: kind } as Rule),
    used: drafted.filter((rule) => rule.kind === kind).length,
  }));
  return ruleGroups.map((group) => ({
    group,
    kinds: kinds.filter((each) => each.group === group).map(({ group: _, ...kind }): OfferedKind => kind),
  }));
}
