import type { FieldLabels } from "~/shared/field-labels";
import type { Specs } from "./rule-form";

/** What the places of a sentence are called in the sentences about them, by what they hold. */
export function fieldLabelsOf(specs: Specs, words: Readonly<Record<string, string>>): FieldLabels {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { type }]) => [name, { what: words[type] ?? "" }]),
  );
}
