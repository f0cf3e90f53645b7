import type { RefusalParams } from "./result";

/**
 * What a form's fields are called, by name: "Formål" as the field's label, or { what: "formålet" } as it stands in a
 * sentence. Rows of a list share a label: `destinations.city` names `destinations.0.city`.
 */
export type FieldLabels = Readonly<Record<string, string | { what: string }>>;

/** The parameters that a field's sentence takes from its label. */
export function labelParams(labels: FieldLabels, field: string): RefusalParams {
  const label = labels[field] ?? labels[field.replace(/\.\d+(?=\.|$)/g, "")];
  if (label === undefined) return {};
  return typeof label === "string" ? { label } : label;
}
