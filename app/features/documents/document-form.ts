import * as z from "zod/mini";
import { publicParts } from "~/features/publications/parts";
import { checkboxField, choiceField, requiredText } from "~/shared/fields";

/** What is typed of a document; the file itself is checked by its content. */
export const documentSchema = z.object({
  title: requiredText(160),
  part: choiceField(publicParts),
  isPublic: checkboxField(),
});
