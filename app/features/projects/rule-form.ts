import * as z from "zod/mini";
import { choiceField, dateField, optionalDateField, optionalText, requiredText } from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { isCurrency, type Money, parseAmount } from "~/shared/money";
import { accept, type Result, refuse } from "~/shared/result";
import { ruleMeasures, ruleStrengths } from "./project-rule";
import type { ProjectRuleInput } from "./project-rule-commands.server";

const amountRow = z.object({ currency: optionalText(3), amount: optionalText(50) });

export const ruleForm = z.object({
  startsOn: dateField(),
  adoptedOn: optionalDateField(),
  adoptedBy: requiredText(200),
  strength: choiceField(ruleStrengths),
  measure: choiceField(ruleMeasures),
  amounts: z._default(z.array(amountRow).check(z.maxLength(50, "field.unreadable")), []),
  wording: optionalText(2000),
  link: textField((text) =>
    text === "" || (/^https?:\/\/\S+$/i.test(text) && text.length <= 500)
      ? accept(text)
      : refuse("decision.linkUnreadable"),
  ),
});

/** The rule as its form means it; a row without an amount is none. */
export function ruleFrom(typed: z.output<typeof ruleForm>): Result<ProjectRuleInput> {
  const amounts: Money[] = [];
  for (const [at, row] of typed.amounts.entries()) {
    if (row.amount === null) continue;
    const currency = (row.currency ?? "").toUpperCase();
    if (!isCurrency(currency)) return about(`amounts.${at}.currency`, "project.currencyUnknown");
    const amount = parseAmount(row.amount, currency);
    if (!amount.ok)
      return refuse("form.invalid", undefined, [{ field: `amounts.${at}.amount`, ...amount.refusal }]);
    amounts.push({ minor: amount.value, currency });
  }
  return accept({ ...typed, amounts, wording: typed.wording ?? "" });
}

const about = (field: string, key: string) => refuse("form.invalid", undefined, [{ field, key }]);
