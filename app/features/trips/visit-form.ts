import * as z from "zod/mini";
import {
  checkboxField,
  choiceField,
  optionalDateField,
  optionalIntegerField,
  optionalTimeField,
  requiredText,
} from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { textOrNone } from "./form-parts";
import { visitKindChoices } from "./programme";

export const visitSchema = z.object({
  /** Absent for a new visit. */
  version: optionalIntegerField({ min: 1 }),
  day: optionalDateField(),
  startsAt: optionalTimeField(),
  endsAt: optionalTimeField(),
  topic: requiredText(200),
  kind: choiceField(visitKindChoices),
  host: textOrNone(200),
  place: textOrNone(200),
  publicNote: textOrNone(1000),
  contact: textOrNone(200),
  contactIsPublic: checkboxField(),
  agreedWithHost: checkboxField(),
  /** All of them means the whole party, whoever that comes to be. */
  committees: listField(),
});
