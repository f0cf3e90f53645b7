import type { PeriodFacts } from "../facts";
import { presets } from "../presets";
import { type Preset, ruleOfPreset } from "../presets/preset";
import { type RuleView, ruleView } from "../rule-view";
import type { RuleDraft } from "./rule-draft";

/** A preset as it is offered. */
export interface PresetView extends Pick<Preset, "id" | "name" | "source" | "note"> {
  rules: readonly RuleView[];
}

/** What a draft can begin with. */
export interface BeginningView {
  slug: string;
  /** The newest version, which can be changed rule by rule; null where there is none. */
  newest: number | null;
  /** The version of the draft that would be replaced; null where there is none. */
  replaces: number | null;
  presets: readonly PresetView[];
}

export function beginningView({ period, ruleSets }: PeriodFacts, draft: RuleDraft | null): BeginningView {
  return {
    slug: period.slug,
    newest: ruleSets.at(-1)?.number ?? null,
    replaces: draft?.version ?? null,
    presets: presets.map(({ id, name, source, note, rules }) => ({
      id,
      name,
      source,
      note,
      rules: rules.map((rule, place) => ruleView(ruleOfPreset(rule, `${rule.kind} ${place}`), [])),
    })),
  };
}
