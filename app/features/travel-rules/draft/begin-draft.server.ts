import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { accept, type Result, refuse } from "~/shared/result";
import { presets } from "../presets";
import type { RuleSet } from "../rule-sets";
import { loadRuleSets } from "../rule-sets.server";
import { checkDrafting, draftSubject, storedRules } from "./draft-on-hand.server";
import { findDraft } from "./drafts.server";
import { firstVersion, inGroups, type RuleDraft, rulesOfPreset } from "./rule-draft";

/** What a draft begins with: the newest version's rules, none, or those of the preset of this id. */
export type Beginning = "version" | "empty" | { preset: string };

interface NewDraft {
  from: Beginning;
  /** The version of the draft that it takes the place of; null where there was none. */
  replaces: number | null;
}

/** Begins the draft of a period's next version, in the place of one that somebody has seen. */
export function beginDraft(
  context: CommandContext,
  periodId: string,
  { from, replaces }: NewDraft,
): Promise<Result<{ rules: number }>> {
  const subject = draftSubject(periodId);
  return performCommand(context, { action: "adoptTravelRules", subject }, async (run) => {
    const checked = await checkDrafting(run, periodId);
    if (!checked.ok) return checked;
    const present = await findDraft(run.trx, periodId);
    if (present && present.version !== replaces) return refuseStale(run, subject);
    const ruleSets = await loadRuleSets(run.trx, periodId);
    const beginning = beginningOf(from, ruleSets);
    if (!beginning) return refuse("draft.notAPreset");
    const row = {
      base_number: ruleSets.at(-1)?.number ?? null,
      rules: storedRules(beginning.rules),
      note: beginning.note,
      begun_at: run.now,
      version: present ? present.version + 1 : firstVersion,
    };
    await run.trx
      .insertInto("rule_draft")
      .values({ period_id: periodId, ...row })
      .onConflict((conflict) => conflict.column("period_id").doUpdateSet(row))
      .execute();
    run.note({ periodId, from, ...beginning });
    return accept({ rules: beginning.rules.length });
  });
}

function beginningOf(
  from: Beginning,
  ruleSets: readonly RuleSet[],
): Pick<RuleDraft, "rules" | "note"> | null {
  if (from === "empty") return { rules: [], note: "" };
  if (from === "version") {
    const newest = ruleSets.at(-1);
    return { rules: inGroups(newest?.rules ?? []), note: newest?.note ?? "" };
  }
  const preset = presets.find(({ id }) => id === from.preset);
  return preset ? { rules: rulesOfPreset(preset, ruleSets), note: preset.note } : null;
}
