import { redirect } from "@remix-run/node";
import { checkForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { accept, type Result, refuse } from "~/shared/result";
import { draftAddress } from "../addresses";
import { isRuleKind, ruleKinds } from "../kinds";
import type { Rule } from "../rule-sets";
import { type DraftPost, inViewOf, refuseDraftForm, triedForm } from "./draft-actions.server";
import { addRule, changeRule, removeRule } from "./draft-commands.server";
import { triedNow } from "./draft-page.server";
import { fieldLabelsOf } from "./field-labels";
import { type KeylessRule, withRule } from "./rule-draft";
import { ruleForm, type Specs } from "./rule-form";
import { ruleOfForm } from "./rule-of-form";
import { draftLabels, draftTexts } from "./texts";

/** The one form of a rule: saved, tried without being saved, or taken out of the draft. */
export async function postedRule(post: DraftPost) {
  const { handling } = post.posted.typed;
  if (handling === "fjern") return postedRemoval(post);
  const typed = typedIn(post);
  if (!typed.ok) return refuseDraftForm(post, typed.refusal, labelsOf(post));
  return handling === "proev" ? tryRule(post, typed.value) : saveRule(post, typed.value);
}

interface TypedIn {
  /** Null for a new rule. */
  key: string | null;
  rule: KeylessRule;
}

function typedIn({ posted }: DraftPost): Result<TypedIn> {
  const kind = String(posted.typed.kind);
  if (!isRuleKind(kind)) return refuse("draft.ruleGone");
  const checked = checkForm(ruleForm(ruleKinds[kind].parameters as Specs), posted.typed);
  if (!checked.ok) return checked;
  const rule = ruleOfForm(kind, checked.value);
  return rule.ok ? accept({ key: keyOf(posted.typed.key), rule: rule.value }) : rule;
}

const keyOf = (typed: unknown) => (typeof typed === "string" && typed !== "" ? typed : null);

function labelsOf({ posted }: DraftPost) {
  const kind = String(posted.typed.kind);
  if (!isRuleKind(kind)) return draftLabels;
  return { ...draftLabels, ...fieldLabelsOf(ruleKinds[kind].parameters as Specs, draftTexts.da.what) };
}

async function saveRule(post: DraftPost, { key, rule }: TypedIn) {
  const acting = actingIn(post.context, post.posted.formKey);
  const inView = inViewOf(post);
  const result =
    key === null
      ? await addRule(acting, inView, rule)
      : await changeRule(acting, inView, { ...rule, key } as Rule);
  if (!result.ok) return refuseDraftForm(post, result.refusal, labelsOf(post));
  return redirect(draftAddress(post.facts.period.slug, { saved: result.value.key }), 303);
}

async function postedRemoval(post: DraftPost) {
  const { context, facts, posted } = post;
  const result = await removeRule(
    actingIn(context, posted.formKey),
    inViewOf(post),
    String(posted.typed.key),
  );
  if (!result.ok) return refuseDraftForm(post, result.refusal);
  return redirect(draftAddress(facts.period.slug, { done: "fjernet" }), 303);
}

function tryRule({ context, facts, draft, posted }: DraftPost, { key, rule }: TypedIn) {
  const named = { ...rule, key: key ?? `${rule.kind} ny` } as Rule;
  return triedForm(posted, triedNow(context, facts, withRule(draft.rules, named)));
}
