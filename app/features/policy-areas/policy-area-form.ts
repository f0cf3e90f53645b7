import * as z from "zod/mini";
import { choiceField, integerField, requiredText } from "~/shared/fields";
import { directions } from "~/shared/reorder";

export const newPolicyAreaForm = z.object({ name: requiredText(100) });

export const renamePolicyAreaForm = z.object({
  id: requiredText(),
  version: integerField(),
  name: requiredText(100),
});

/** The buttons that move an area send where to, and which. */
export const movePolicyAreaForm = z.object({ id: requiredText(), direction: choiceField(directions) });

export const deletePolicyAreaForm = z.object({ id: requiredText() });
