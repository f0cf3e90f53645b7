import * as z from "zod/mini";
import { integerField, optionalChoiceField, requiredText } from "~/shared/fields";
import type { Chosen } from "./merged";
import { choosable } from "./merged";

const side = () => z.optional(optionalChoiceField(["keep", "gone"]));

const chosen = z.object({
  name: side(),
  kind: side(),
  city: side(),
  region: side(),
  country: side(),
  website: side(),
  staff: side(),
  trainees: side(),
  contact: side(),
});

export const mergeForm = z.object({
  goneId: requiredText(),
  version: integerField(),
  goneVersion: integerField(),
  chosen: z._default(chosen, {}),
});

export function chosenFrom(typed: z.output<typeof chosen>): Chosen {
  return Object.fromEntries(choosable.flatMap((field) => (typed[field] ? [[field, typed[field]]] : [])));
}
