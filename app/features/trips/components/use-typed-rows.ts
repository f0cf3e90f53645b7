import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";

/** How many rows of a name the form came back with; null before it was sent. A form is made anew when it changes. */
export function useTypedRows(name: string): number | null {
  const answer = useActionData<FormAnswer | undefined>();
  const rows = answer?.typed?.[name];
  return Array.isArray(rows) ? rows.length : null;
}
