import * as z from "zod/mini";
import { integerField, requiredText } from "~/shared/fields";

const version = integerField({ min: 1 });

export const closingForm = z.object({ version });

export const reopeningForm = z.object({ reason: requiredText(2000), version });
