import * as z from "zod/mini";
import { integerField, optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";

/** A step with a remark that may be left out. */
export const stepForm = z.object({
  version: integerField(),
  onDate: optionalPartialDateField(),
  note: optionalText(2000),
});

/** A step that is not taken without a reason. */
export const reasonedStepForm = z.object({
  version: integerField(),
  onDate: optionalPartialDateField(),
  note: requiredText(2000),
});
