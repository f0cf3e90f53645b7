import * as z from "zod/mini";
import { optionalIntegerField } from "~/shared/fields";
import { textOrNone } from "./form-parts";
import { wentRowsSchema } from "./participants-went";

/** Who went, and which members of the travelling committees came in somebody's place. */
export const heldForm = z.object({
  version: optionalIntegerField(),
  went: wentRowsSchema,
  /** `<committee>:<person>`; rows left open are nobody. */
  instead: z._default(z.array(z.object({ seat: textOrNone(100) })), []),
});

export type HeldForm = z.output<typeof heldForm>;
