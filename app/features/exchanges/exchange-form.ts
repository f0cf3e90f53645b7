import * as z from "zod/mini";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import {
  choiceField,
  integerField,
  optionalIntegerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { accept, type Result } from "~/shared/result";
import { type ExchangeInput, exchangeKinds } from "./exchange";

const exchange = {
  title: requiredText(200),
  kind: choiceField(exchangeKinds),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  headcount: optionalIntegerField({ min: 1, max: 100_000 }),
  description: optionalText(5000),
  outcome: optionalText(5000),
  responsible: optionalText(200),
  committeeId: optionalText(),
  partners: partnersField(),
  internalNote: optionalText(5000),
};

export const newExchangeForm = z.object(exchange);
export const editExchangeForm = z.object({ ...exchange, version: integerField() });
export const deleteExchangeForm = z.object({ version: integerField() });

/** The exchange as its form means it. */
export function exchangeFrom(typed: z.output<typeof newExchangeForm>): Result<ExchangeInput> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  return accept({
    title: typed.title,
    kind: typed.kind,
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    headcount: typed.headcount,
    description: typed.description ?? "",
    outcome: typed.outcome ?? "",
    responsible: typed.responsible ?? "",
    committeeId: typed.committeeId,
    partners: partners.value,
    internalNote: typed.internalNote ?? "",
  });
}
