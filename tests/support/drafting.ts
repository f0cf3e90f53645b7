import type { CommandContext } from "~/features/commands/perform.server";
import { beginDraft } from "~/features/travel-rules/draft/begin-draft.server";
import { findDraft } from "~/features/travel-rules/draft/drafts.server";
import type { RuleDraft } from "~/features/travel-rules/draft/rule-draft";
import { usualRule } from "~/features/travel-rules/draft/rule-draft";
import type { Rule, RuleKind } from "~/features/travel-rules/rule-sets";
import { accepted } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";

/** A town with a period, two committees and an administrator who writes its rules. */
export async function draftingTown(day = "2026-02-02") {
  const database = freshDatabase();
  const { db } = database;
  const town = municipality(db);
  const period = await town.period(2026);
  const klima = await town.committee(period, "Klimaudvalget");
  const kultur = await town.committee(period, "Kulturudvalget");
  const viewer = await town.administrator();
  const by: CommandContext = { db, viewer, now: new Date(`${day}T10:00:00.000Z`) };
  const drafted = async (): Promise<RuleDraft> => {
    const draft = await findDraft(db, period);
    if (!draft) throw new Error("There is no draft");
    return draft;
  };
  /** The draft as a form that was opened just now sees it. */
  const inView = async () => ({ periodId: period, version: (await drafted()).version });
  const begin = (from: Parameters<typeof beginDraft>[2]["from"]) =>
    accepted(beginDraft(by, period, { from, replaces: null }));
  return { ...database, town, period, klima, kultur, viewer, by, drafted, inView, begin };
}

/** A rule without a key, as its kind begins. */
export function drafted<K extends RuleKind>(kind: K, given: Partial<Rule> = {}) {
  return { ...usualRule(kind), ...given };
}
