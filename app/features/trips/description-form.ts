import * as z from "zod/mini";
import { choiceField, integerField, requiredText } from "~/shared/fields";
import { textOrNone } from "./form-parts";
import { tripKinds } from "./trip";

export const descriptionSchema = z.object({
  version: integerField({ min: 1 }),
  title: requiredText(160),
  kind: choiceField(tripKinds),
  question: textOrNone(1000),
  purpose: textOrNone(4000),
  alternatives: textOrNone(4000),
  transport: textOrNone(200),
  travelClass: textOrNone(200),
  travelTime: textOrNone(200),
  lodging: textOrNone(400),
  internalNote: textOrNone(4000),
});
