import * as z from "zod/mini";
import { integerField, optionalDateField, optionalText } from "~/shared/fields";

/** What is known of the evaluation of a trip recorded from old sources. */
export const pastEvaluationSchema = z.object({
  presentedOn: optionalDateField(),
  summary: optionalText(20_000),
  /** The version of the summary that the form was opened with. */
  version: integerField(),
});
export type PastEvaluationInput = z.output<typeof pastEvaluationSchema>;

/** When the politicians are asked to have sent their contributions; empty for no day in particular. */
export const contributionsDueSchema = z.object({ dueOn: optionalDateField() });
