import * as z from "zod/mini";
import { optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";

export const settingsForm = z.object({
  municipalityName: requiredText(100),
  contactEmail: optionalText(200),
  contactText: optionalText(500),
  recordSince: optionalPartialDateField(),
});
