import * as z from "zod/mini";
import { requiredText } from "~/shared/fields";

export const withdrawPageForm = z.object({ reason: requiredText(2000) });
