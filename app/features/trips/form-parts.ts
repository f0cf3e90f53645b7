import * as z from "zod/mini";
import { optionalText } from "~/shared/fields";

/** A text that may be left out, kept as an empty one. */
export function textOrNone(max: number) {
  return z.pipe(
    optionalText(max),
    z.transform((text: string | null) => text ?? ""),
  );
}

/** The values of the ticked boxes of one name; a browser sends none, one or several. */
export function tickedField() {
  return z.pipe(
    z.optional(z.union([z.boolean(), z.string(), z.array(z.union([z.boolean(), z.string()]))])),
    z.transform((sent): string[] => [sent ?? []].flat().filter((value) => typeof value === "string")),
  );
}

/** Rows that were sent, those left empty in all of these fields taken out. */
export function rowsField<Row extends z.core.$ZodType>(row: Row, max: number) {
  return z._default(z.array(row).check(z.maxLength(max, "field.unreadable")), []);
}
