import * as z from "zod/mini";
import { optionalText } from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { accept, refuse } from "~/shared/result";

/** A text that may be left out, kept as an empty one. */
export function textOrNone(max: number) {
  return z.pipe(
    optionalText(max),
    z.transform((text: string | null) => text ?? ""),
  );
}

/** One of a list that only the database knows; the command asks whether it is. */
export const chosenField = () => textField((text) => (text === "" ? refuse("field.choose") : accept(text)));
