import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import type { Rule } from "../rule-sets";
import { storedRuleOf } from "../stored-rule";
import { findDraft } from "./drafts.server";
import type { RuleDraft } from "./rule-draft";

/** The draft that a command is about, as its form saw it. */
export interface DraftInView {
  periodId: string;
  version: number;
}

/** A draft is known by its period, in the audit too. */
export const draftSubject = (periodId: string) => ({ kind: "rule_set", id: periodId }) as const;

/** Whoever may adopt rules may write them, as long as the period is open. */
export async function checkDrafting(run: CommandRun, periodId: string): Promise<Result<void>> {
  if (!mayEver(run.viewer, "adoptTravelRules")) return refuse("permission.notYours");
  const period = await run.trx
    .selectFrom("election_period")
    .select("closed_at")
    .where("id", "=", periodId)
    .executeTakeFirst();
  if (!period) return refuse("notFound");
  return period.closed_at === null ? accept() : refuse("rules.periodClosed");
}

/** The draft, if it is still as the form saw it. */
export async function takeDraftInHand(
  run: CommandRun,
  { periodId, version }: DraftInView,
): Promise<Result<RuleDraft>> {
  const checked = await checkDrafting(run, periodId);
  if (!checked.ok) return checked;
  const draft = await findDraft(run.trx, periodId);
  if (!draft) return refuse("draft.gone");
  return draft.version === version ? accept(draft) : refuseStale(run, draftSubject(periodId));
}

/** Writes the draft's rules and note over what stood, as its next version. */
export async function saveDraft(
  { trx }: CommandRun,
  { periodId, version }: DraftInView,
  { rules, note }: { rules: readonly Rule[]; note: string },
): Promise<void> {
  await trx
    .updateTable("rule_draft")
    .set({ rules: storedRules(rules), note, version: version + 1 })
    .where("period_id", "=", periodId)
    .execute();
}

export function storedRules(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map(storedRuleOf));
}

/** A command that changes the draft: what it answers stands in it afterwards. */
export function changeDraft<T extends object>(
  context: CommandContext,
  inView: DraftInView,
  change: (
    draft: RuleDraft,
    run: CommandRun,
  ) => Promise<Result<Partial<Pick<RuleDraft, "rules" | "note">> & { answer: T }>>,
): Promise<Result<T>> {
  return performCommand(
    context,
    { action: "adoptTravelRules", subject: draftSubject(inView.periodId) },
    async (run) => {
      const taken = await takeDraftInHand(run, inView);
      if (!taken.ok) return taken;
      const changed = await change(taken.value, run);
      if (!changed.ok) return changed;
      const { answer, ...draft } = changed.value;
      await saveDraft(run, inView, { ...taken.value, ...draft });
      run.note({ periodId: inView.periodId, ...draft });
      return accept(answer);
    },
  );
}
