import { Form, useRevalidator } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { FormIdentity } from "./form-key";
import { FormRefusal } from "./form-refusal";
import { HiddenField } from "./hidden-field";
import type { useTypedForm } from "./use-typed-form";

interface TypedFormProps {
  form: ReturnType<typeof useTypedForm>;
  /** The summary's heading where the browser finds faults. */
  refused: string;
  /** The version of what is edited, where others may edit it too. */
  version?: number;
  /** Where it is posted, if not to the page itself. */
  action?: string | undefined;
  children: ReactNode;
}

/** A form made with useTypedForm: its refusal above it, its hidden fields, and what it holds. */
export function TypedForm({ form, refused, version, action, children }: TypedFormProps) {
  const top = useRef<HTMLDivElement>(null);
  const { answer } = form;
  // A summary of fields takes the focus itself; a refusal of the whole must be seen from the button too.
  useEffect(() => {
    if (answer?.title && Object.keys(answer.errors).length === 0) top.current?.focus();
  }, [answer]);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (answer?.isStale && !answer.now) revalidate();
  }, [answer, revalidate]);
  // A form that comes back is of the version that it was opened on, unless it was refused for being of an older one.
  const opened = answer?.isStale ? answer.now?.version : answer?.typed.version;
  const present = opened ?? version;
  return (
    <Form method="post" action={action} noValidate onSubmit={form.onSubmit}>
      <div ref={top} tabIndex={-1}>
        <FormRefusal answer={answer} errors={form.errors} heading={refused} />
      </div>
      <FormIdentity form={form.form} />
      {present !== undefined && <HiddenField name="version" value={String(present)} />}
      {children}
    </Form>
  );
}
