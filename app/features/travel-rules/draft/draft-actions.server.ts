import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FieldLabels } from "~/shared/field-labels";
import type { FormAnswer } from "~/shared/form-answer";
import type { Refusal } from "~/shared/result";
import { draftAddress, rulesAddress } from "../addresses";
import { adoptionForm } from "./adoption-form";
import { adoptDraft, changeNote, discardDraft, moveRule } from "./draft-commands.server";
import { type DraftAndFacts, requireDraft } from "./draft-page.server";
import { noteForm } from "./rule-form";
import { draftLabels } from "./texts";
import { typedRule } from "./typed-rule";

export interface DraftPost extends DraftAndFacts {
  context: AppLoadContext;
  posted: PostedForm;
}

/** The draft as the posted form saw it. */
export function inViewOf({ facts, posted }: DraftPost) {
  return { periodId: facts.period.id, version: Number(posted.typed.version) };
}

/** A refused form of the draft; a stale one is told what stands now, and is sent again over it. */
export async function refuseDraftForm(
  { context, facts, posted }: DraftPost,
  refusal: Refusal,
  labels: FieldLabels = draftLabels,
) {
  if (refusal.key !== "form.stale") return refusedForm(posted, refusal, labels);
  const { draft } = await requireDraft(context, facts.period.slug);
  const rule = draft.rules.find(({ key }) => key === posted.typed.key);
  return refusedForm(posted, refusal, labels, {
    ...(rule && typedRule(rule)),
    note: draft.note,
    version: String(draft.version),
  });
}

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
