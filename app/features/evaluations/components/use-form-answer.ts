import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";

/**
 * A form whose fields belong to the page alone, so that text typed before the script has come is never overwritten:
 * the server's answer gives the errors and everything that was typed.
 */
export function useFormAnswer(form: string, defaults: Typed) {
  const said = useActionData<FormAnswer | undefined>();
  const answer = said && typeof said === "object" && said.form === form ? said : undefined;
  const values = answer?.typed ?? defaults;
  const errors = answer?.errors ?? {};
  return {
    form,
    answer,
    errors,
    text: (name: string) => textAt(values, name),
    /** What a field component needs. */
    field: (name: string) => ({ name, defaultValue: textAt(values, name), error: errors[name] }),
  };
}

export type AnsweredForm = ReturnType<typeof useFormAnswer>;

function textAt(values: Typed, name: string): string {
  const found = name
    .split(".")
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], values);
  return typeof found === "string" ? found : "";
}
