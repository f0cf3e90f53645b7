import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FieldLabels } from "~/shared/field-labels";
import type { FormAnswer } from "~/shared/form-answer";
import { type Refusal, refuse } from "~/shared/result";
import { draftAddress, rulesAddress } from "../addresses";
import type { PeriodFacts } from "../facts";
import { isRuleKind } from "../kinds";
import type { RuleKind } from "../rule-sets";
import { adoptionForm } from "./adoption-form";
import { adoptDraft, changeNote, discardDraft, moveRule } from "./draft-commands.server";
import { nextDraft } from "./draft-page.server";
import { findDraft } from "./drafts.server";
import type { RuleDraft } from "./rule-draft";
import { newRuleEditing, type RuleEditing } from "./rule-editing";
import { noteForm } from "./rule-form";
import { draftLabels } from "./texts";
import { typedRule } from "./typed-rule";

/** A form of the draft's page, whether the draft is still there or not. */
export interface PagePost {
  context: AppLoadContext;
  facts: PeriodFacts;
  posted: PostedForm;
}

export interface DraftPost extends PagePost {
  draft: RuleDraft;
}

/** A refused form of a rule brings the form itself, since the rule may be gone from the draft, or the draft. */
export interface DraftAnswer extends FormAnswer {
  editing?: RuleEditing;
}

/** The draft as the posted form saw it. */
export function inViewOf({ facts, posted }: DraftPost) {
  return { periodId: facts.period.id, version: Number(posted.typed.version) };
}

/**
 * A refused form of the draft, with all that was typed. A stale one is told what stands now, and is sent again over it;
 * where its rule or the draft is gone, it is sent again as a new one, to the draft that there is or will be.
 */
export async function refuseDraftForm(
  { context, facts, posted }: PagePost,
  refusal: Refusal,
  labels: FieldLabels = draftLabels,
) {
  const draft = await findDraft(context.db, facts.period.id);
  const { kind, key } = posted.typed;
  const rule = draft?.rules.find((each) => each.key === key);
  const isOfRule = posted.form === "rule" && isRuleKind(String(kind));
  const isRuleGone = refusal.key === "form.stale" && isOfRule && Boolean(key) && !rule;
  const reason = draft ? (isRuleGone ? ruleGone : refusal) : draftGone;
  const now = draft && { ...(rule && typedRule(rule)), note: draft.note, version: String(draft.version) };
  const typed =
    reason === refusal
      ? posted.typed
      : { ...posted.typed, version: String((draft ?? nextDraft(facts)).version) };
  const { data: answer, init } = refusedForm({ ...posted, typed }, reason, labels, now ?? undefined);
  const editing = isOfRule ? newRuleEditing(String(kind) as RuleKind, facts) : undefined;
  return data<DraftAnswer>({ ...answer, ...(editing && { editing }) }, init ?? {});
}

const { refusal: draftGone } = refuse("draft.gone");
const { refusal: ruleGone } = refuse("draft.ruleGone");

export async function postedNote(post: DraftPost) {
  const { context, facts, posted } = post;
  const checked = checkForm(noteForm, posted.typed);
  if (!checked.ok) return refuseDraftForm(post, checked.refusal);
  const result = await changeNote(
    actingIn(context, posted.formKey),
    inViewOf(post),
    checked.value.note ?? "",
  );
  if (!result.ok) return refuseDraftForm(post, result.refusal);
  return redirect(draftAddress(facts.period.slug, { done: "note" }), 303);
}

export async function postedMove(post: DraftPost) {
  const { context, facts, posted } = post;
  const key = String(posted.typed.key);
  const direction = posted.typed.direction === "up" ? "up" : "down";
  const result = await moveRule(actingIn(context, posted.formKey), inViewOf(post), { key, direction });
  if (!result.ok) return refuseDraftForm(post, result.refusal);
  return redirect(draftAddress(facts.period.slug, { open: key }), 303);
}

export async function postedDiscard(post: DraftPost) {
  const { context, facts, posted } = post;
  const result = await discardDraft(actingIn(context, posted.formKey), inViewOf(post));
  if (!result.ok) return refuseDraftForm(post, result.refusal);
  return redirect(`${rulesAddress(facts.period.slug)}?gjort=kasseret`, 303);
}

export async function postedAdoption(post: DraftPost) {
  const { context, facts, posted } = post;
  const checked = checkForm(adoptionForm, posted.typed);
  if (!checked.ok) return refuseDraftForm(post, checked.refusal);
  const { version, ...adoption } = checked.value;
  const inView = { periodId: facts.period.id, version };
  const result = await adoptDraft(actingIn(context, posted.formKey), inView, adoption);
  if (!result.ok) return refuseDraftForm(post, result.refusal);
  return redirect(`${rulesAddress(facts.period.slug)}?gjort=vedtaget`, 303);
}

/** What trying a rule answers: the form as it was typed, and what the rule would change. */
export function triedForm<T>(posted: PostedForm, tried: T) {
  const answer: FormAnswer = { form: posted.form, title: "", errors: {}, typed: posted.typed };
  return data({ ...answer, tried });
}
