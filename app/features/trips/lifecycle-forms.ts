import * as z from "zod/mini";
import { optionalIntegerField, optionalText, requiredText } from "~/shared/fields";
import { textOrNone } from "./form-parts";

/** A step that needs nothing but the trip as it was seen. */
export const stepForm = z.object({ version: optionalIntegerField() });

/** A step with a remark that may be left out. */
export const remarkForm = z.object({ version: optionalIntegerField(), reason: textOrNone(2000) });

/** A step that is not taken without a reason. */
export const reasonForm = z.object({ version: optionalIntegerField(), reason: requiredText(2000) });

export const leaveOutForm = z.object({
  version: optionalIntegerField(),
  committeeId: requiredText(),
  reason: requiredText(2000),
  newLeadId: optionalText(),
});
