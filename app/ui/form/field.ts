import type { ReactNode } from "react";

/** What every field takes, beside what its element takes. `register("name")` of react-hook-form fits in. */
export interface FieldProps {
  name: string;
  /** Defaults to one made of the name; needed where two forms on a page share names. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string;
  /** Marks a field that may stay empty. */
  optional?: boolean;
  /** Keeps the label for those who hear the page, where a table's heading shows it. */
  labelHidden?: boolean;
}

/** The element id of a field, for labels and for the links of an error summary. */
export function fieldId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/-+$/, "");
}

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

interface Described {
  hint?: ReactNode;
  error?: string;
}

/** The attributes that tie a field to its hint and its error. */
export function announced(id: string, { hint, error }: Described) {
  const described = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(" ");
  return {
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}
