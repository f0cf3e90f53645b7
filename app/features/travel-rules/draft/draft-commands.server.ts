import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { adoptInside } from "../adoption.server";
import type { Rule, RuleSet } from "../rule-sets";
import { loadRuleSets } from "../rule-sets.server";
import { changeDraft, type DraftInView, draftSubject, takeDraftInHand } from "./draft-on-hand.server";
import { type Direction, freshKey, type KeylessRule, takenKeys, withRule, withRuleMoved } from "./rule-draft";

/** Puts a new rule last in its group; its key is one that no rule of the period ever had. */
export function addRule(
  context: CommandContext,
  inView: DraftInView,
  rule: KeylessRule,
): Promise<Result<{ key: string }>> {
  return changeDraft(context, inView, async ({ rules }, run) => {
    const named = await checkCommittees(run, inView.periodId, rule);
    if (!named.ok) return named;
    const taken = takenKeys(await loadRuleSets(run.trx, inView.periodId), rules);
    const key = freshKey(rule.kind, taken);
    return accept({ rules: withRule(rules, { ...rule, key } as Rule), answer: { key } });
  });
}

/** Changes a rule of the draft; it keeps its key and its kind. */
export function changeRule(
  context: CommandContext,
  inView: DraftInView,
  rule: Rule,
): Promise<Result<{ key: string }>> {
  return changeDraft(context, inView, async ({ rules }, run) => {
    if (!rules.some(({ key, kind }) => key === rule.key && kind === rule.kind))
      return refuse("draft.ruleGone");
    const named = await checkCommittees(run, inView.periodId, rule);
    if (!named.ok) return named;
    return accept({ rules: withRule(rules, rule), answer: { key: rule.key } });
  });
}

export function moveRule(
  context: CommandContext,
  inView: DraftInView,
  { key, direction }: { key: string; direction: Direction },
): Promise<Result<{ key: string }>> {
  return changeDraft(context, inView, async ({ rules }) =>
    rules.some((rule) => rule.key === key)
      ? accept({ rules: withRuleMoved(rules, key, direction), answer: { key } })
      : refuse("draft.ruleGone"),
  );
}

export function removeRule(
  context: CommandContext,
  inView: DraftInView,
  key: string,
): Promise<Result<{ key: string }>> {
  return changeDraft(context, inView, async ({ rules }) =>
    rules.some((rule) => rule.key === key)
      ? accept({ rules: rules.filter((rule) => rule.key !== key), answer: { key } })
      : refuse("draft.ruleGone"),
  );
}

/** What the rules say that nobody can check. */
export function changeNote(
  context: CommandContext,
  inView: DraftInView,
  note: string,
): Promise<Result<{ note: string }>> {
  return changeDraft(context, inView, async () => accept({ note, answer: { note } }));
}

export function discardDraft(context: CommandContext, inView: DraftInView): Promise<Result<object>> {
  return performCommand(
    context,
    { action: "adoptTravelRules", subject: draftSubject(inView.periodId) },
    async (run) => {
      const taken = await takeDraftInHand(run, inView);
      if (!taken.ok) return taken;
      await removeDraft(run, inView.periodId);
      run.note({ periodId: inView.periodId, discarded: true });
      return accept({});
    },
  );
}

/** Adopts the draft as it stands, as a version that cannot be changed; breaches it finds are inherited. */
export function adoptDraft(
  context: CommandContext,
  inView: DraftInView,
  adoption: Omit<RuleSet, "rules" | "note">,
): Promise<Result<{ number: number }>> {
  const id = newId();
  return performCommand(
    context,
    { action: "adoptTravelRules", subject: { kind: "rule_set", id }, rules: "adoption" },
    async (run) => {
      const taken = await takeDraftInHand(run, inView);
      if (!taken.ok) return taken;
      const { rules, note } = taken.value;
      const adopted = await adoptInside(run, id, inView.periodId, { ...adoption, rules, note });
      if (adopted.ok) await removeDraft(run, inView.periodId);
      return adopted;
    },
  );
}

async function removeDraft({ trx }: CommandRun, periodId: string): Promise<void> {
  await trx.deleteFrom("rule_draft").where("period_id", "=", periodId).execute();
}

/** A rule may name only committees of its own period. */
async function checkCommittees(
  { trx }: CommandRun,
  periodId: string,
  { committeeIds }: Pick<Rule, "committeeIds">,
): Promise<Result<void>> {
  const own = await trx.selectFrom("committee").select("id").where("period_id", "=", periodId).execute();
  return committeeIds.every((named) => own.some(({ id }) => id === named))
    ? accept()
    : refuse("form.invalid", undefined, [{ field: "committeeIds", key: "field.notAChoice" }]);
}
