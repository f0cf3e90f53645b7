import * as z from "zod/mini";
import { choiceField, dateField, optionalDateField, optionalText, requiredText } from "~/shared/fields";

export const evaluationOutcomes = ["yes", "noted", "returned"] as const;

/** Chosen where a body decided that is none of the travelling committees. */
export const otherBody = "other";

/** A committee's decision about the evaluation, as the minutes tell of it. */
export const evaluationDecisionSchema = z.object({
  /** A travelling committee's id, or `otherBody`. */
  committeeId: requiredText(),
  otherBody: optionalText(),
  outcome: choiceField(evaluationOutcomes),
  meetingOn: dateField(),
  item: choiceField(["open", "closed"]),
  agendaItem: optionalText(),
  caseNumber: optionalText(),
  link: optionalText(2000),
  wording: optionalText(6000),
  note: optionalText(2000),
  presentedOn: optionalDateField(),
});
export type EvaluationDecisionInput = z.output<typeof evaluationDecisionSchema>;

export const sendBackSchema = z.object({ note: requiredText(2000) });
