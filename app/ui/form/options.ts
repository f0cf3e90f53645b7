import type { ReactNode } from "react";

export interface Option {
  value: string;
  label: string;
}

/** Options under a heading of their own. */
export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

/** An option that shows its text beside a button of its own, so it may say more. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** The first choice has the field's own id, so that a link to the field's error lands on it. */
export function choiceId(fieldElementId: string, index: number): string {
  return index === 0 ? fieldElementId : `${fieldElementId}-${index + 1}`;
}
