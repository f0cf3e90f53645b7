import { data } from "@remix-run/node";
import { checkForm, type PostedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import type { FormAnswer } from "~/shared/form-answer";
import type { Refusal } from "~/shared/result";
import { adoptProjectRule, changeProjectRule, removeProjectRule } from "./project-rule-commands.server";
import { ruleForm, ruleFrom } from "./rule-form";

/** Does what one of the forms on the rule's page asks for, or gives it back with room for another amount. */
export async function answerRuleForm(by: CommandContext, { form, typed }: PostedForm) {
  const { addRow, ...kept } = typed;
  if (addRow !== undefined) {
    const amounts = [...(Array.isArray(kept.amounts) ? kept.amounts : []), {}];
    const again: FormAnswer = { form, title: "", errors: {}, typed: { ...kept, amounts } };
    return { again: data(again) };
  }
  const seen = { id: typeof typed.id === "string" ? typed.id : "", version: Number(typed.version) };
  if (form === "removeRule") return answered(await removeProjectRule(by, seen), "slettet");
  const checked = checkForm(ruleForm, typed);
  if (!checked.ok) return { refusal: checked.refusal };
  const input = ruleFrom(checked.value);
  if (!input.ok) return { refusal: input.refusal };
  if (form === "changeRule") return answered(await changeProjectRule(by, seen, input.value), "rettet");
  return answered(await adoptProjectRule(by, input.value), "vedtaget");
}

function answered(result: { ok: true } | { ok: false; refusal: Refusal }, done: string) {
  return result.ok ? { done } : { refusal: result.refusal };
}
