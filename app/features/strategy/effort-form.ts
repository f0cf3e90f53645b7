import * as z from "zod/mini";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import { integerField, optionalText, requiredText } from "~/shared/fields";
import { accept, type Result } from "~/shared/result";
import type { EffortInput } from "./effort-commands.server";

const effort = {
  name: requiredText(300),
  description: optionalText(5000),
  responsible: optionalText(200),
  partners: partnersField(),
};

export const newEffortForm = z.object({ ...effort, parentId: optionalText() });
export const editEffortForm = z.object({ ...effort, version: integerField() });

/** The effort as its form means it. */
export function effortFrom(
  typed: Pick<z.output<typeof newEffortForm>, keyof typeof effort>,
): Result<EffortInput> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  return accept({
    name: typed.name,
    description: typed.description ?? "",
    responsible: typed.responsible ?? "",
    partners: partners.value,
  });
}

export const moveEffortForm = z.object({ parentId: optionalText() });
export const tripOfEffortForm = z.object({ reference: requiredText() });
