import * as z from "zod/mini";
import { dateField, integerField, requiredText } from "~/shared/fields";
import { linkField } from "../link-field";

/** The form on which a draft is adopted. */
export const adoptionForm = z.object({
  /** Of the draft, so that nobody adopts what they have not seen. */
  version: integerField(),
  number: integerField({ min: 1 }),
  adoptedBy: requiredText(),
  adoptedOn: dateField(),
  inForceFrom: dateField(),
  link: linkField(),
});
