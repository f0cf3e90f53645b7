import * as z from "zod/mini";
import { integerField, optionalText, requiredText } from "~/shared/fields";

export const newDivergentAssessmentSchema = z.object({
  /** The committee it speaks for; empty when a participant speaks. */
  committeeId: optionalText(),
  about: optionalText(),
  body: requiredText(6000),
});
export type NewDivergentAssessment = z.output<typeof newDivergentAssessmentSchema>;

export const divergentAssessmentSchema = z.object({
  id: requiredText(),
  about: optionalText(),
  body: requiredText(6000),
  version: integerField(),
});
export type DivergentAssessmentInput = z.output<typeof divergentAssessmentSchema>;
