import * as z from "zod/mini";
import { optionalText } from "~/shared/fields";

/** A text that may be left out, kept as an empty one. */
export function textOrNone(max: number) {
  return z.pipe(
    optionalText(max),
    z.transform((text: string | null) => text ?? ""),
  );
}
