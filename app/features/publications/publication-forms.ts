import * as z from "zod/mini";
import { checkboxField, optionalText, requiredText } from "~/shared/fields";
import { listField } from "~/shared/list-field";

const noteLength = 2000;

/** What a form carries of the preview above it. */
const previewed = { previewed: optionalText(64) };

/** A first version needs no note; the command asks for one where a version is replaced. */
export const publishForm = z.object({ note: optionalText(noteLength), ...previewed });

export const correctForm = z.object({ note: requiredText(noteLength), ...previewed });

export const withdrawForm = z.object({ reason: requiredText(noteLength) });

/** Which versions are chosen is checked by the command, which knows them. */
export const redactForm = z.object({
  numbers: listField(),
  reason: requiredText(noteLength),
  eraseNotes: checkboxField(),
  republish: checkboxField(),
  note: optionalText(noteLength),
  ...previewed,
});
