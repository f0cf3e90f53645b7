import * as z from "zod/mini";
import { checkboxField, dateField, integerField, optionalText, requiredText } from "~/shared/fields";
import { linkField } from "./link-field";

const concerned = {
  ruleKey: requiredText(),
  /** A committee's slug and a trip's reference; empty for all of them. */
  committee: optionalText(),
  trip: optionalText(),
};

export const dispensationForm = z.object({
  ...concerned,
  decidedBy: requiredText(),
  decidedOn: dateField(),
  reason: requiredText(2000),
  agendaItem: optionalText(),
  caseNumber: optionalText(),
  link: linkField(),
});

export const revocationForm = z.object({
  revokedOn: dateField(),
  reason: requiredText(2000),
  version: integerField({ min: 1 }),
});

export const explanationForm = z.object({
  ...concerned,
  author: requiredText(),
  body: optionalText(4000),
  noAccountReceived: checkboxField(),
  givenOn: dateField(),
});
