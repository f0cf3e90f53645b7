import * as z from "zod/mini";
import { requiredText } from "~/shared/fields";

/** The forms about a pair: that the two are not the same, and that they may be after all. */
export const distinctionForms = { apart: "tellApart", together: "takeBackDistinction" } as const;

export const distinctionForm = z.object({ oneId: requiredText(), otherId: requiredText() });
