import { zodResolver } from "@hookform/resolvers/zod";
import { useActionData, useSubmit } from "@remix-run/react";
import { useMemo, useRef } from "react";
import { type FieldErrors, type FieldValues, type Path, type Resolver, useForm } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";
import { type FieldLabels, labelParams } from "~/shared/field-labels";
import { fieldMessage } from "~/shared/field-texts";
import type { FormAnswer } from "~/shared/form-answer";
import { typedFrom } from "~/shared/form-data";

const fromServer = "server";

interface TypedFormOptions<S extends $ZodType> {
  /** Tells the page's forms apart; sent in a hidden field. */
  form: string;
  schema: S;
  /** What stands in the fields at first, as texts. */
  defaults: Record<string, unknown>;
  /** What the fields are called on the screen, for the sentences about them. */
  labels?: FieldLabels;
}

/**
 * One form on react-hook-form and its zod schema, that works the same without JavaScript: the action's answer gives
 * the errors and everything that was typed, in the first rendering too.
 */
export function useTypedForm<S extends $ZodType>({
  form,
  schema,
  defaults,
  labels = {},
}: TypedFormOptions<S>) {
  const said = useActionData<FormAnswer | undefined>();
  const answer =
    said && typeof said === "object" && "errors" in said && said.form === form ? said : undefined;
  const submit = useSubmit();
  const values = (answer?.typed ?? defaults) as FieldValues;
  const serverErrors = useMemo(() => nestErrors(answer?.errors ?? {}), [answer]);
  const sent = useRef<HTMLFormElement | null>(null);
  const check = zodResolver(schema as never) as unknown as Resolver<FieldValues>;
  const { register, handleSubmit, formState } = useForm({
    // The server's own reading of the form: hidden fields, rows and boxes of a list are checked as it gets them.
    resolver: (known, ...rest) =>
      check(sent.current ? typedFrom(new FormData(sent.current)) : known, ...rest),
    defaultValues: values,
    errors: serverErrors,
    shouldFocusError: false,
  });
  const errors = flattenErrors(formState.errors, labels);
  return {
    form,
    answer,
    errors,
    /** A button with `formNoValidate` sends the form as it stands, such as one that adds a row. */
    onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
      const { currentTarget } = event;
      const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
      if (pressed?.formNoValidate) return;
      sent.current = currentTarget;
      void handleSubmit(() => submit(pressed ?? currentTarget, { method: "post" }))(event);
    },
    /** What a field component needs: its name, first value, error, and react-hook-form's own props. */
    field: (name: string) => ({
      ...register(name as Path<FieldValues>),
      name,
      defaultValue: textAt(values, name),
      error: errors[name],
    }),
  };
}

function textAt(values: FieldValues, name: string): string | undefined {
  const found = name
    .split(".")
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], values);
  return found === undefined || found === null ? undefined : String(found);
}

function nestErrors(errors: Record<string, string>): FieldErrors<FieldValues> {
  const root: Record<string, unknown> = {};
  for (const [name, message] of Object.entries(errors)) {
    const steps = name.split(".");
    let group = root;
    for (const step of steps.slice(0, -1)) {
      const inner = (group[step] ?? {}) as Record<string, unknown>;
      group[step] = inner;
      group = inner;
    }
    group[steps.at(-1) ?? ""] = { type: fromServer, message };
  }
  return root as FieldErrors<FieldValues>;
}

/** The sentences by name: the server's stand as they are, the schema's messages are keys. */
function flattenErrors(errors: unknown, labels: FieldLabels, path = ""): Record<string, string> {
  if (typeof errors !== "object" || errors === null) return {};
  if ("type" in errors && "message" in errors && typeof errors.message === "string") {
    const { type, message } = errors;
    return { [path]: type === fromServer ? message : fieldMessage(message, labelParams(labels, path)) };
  }
  const inner = Object.entries(errors).filter(([name]) => name !== "ref");
  return Object.assign(
    {},
    ...inner.map(([name, value]) => flattenErrors(value, labels, path ? `${path}.${name}` : name)),
  );
}
