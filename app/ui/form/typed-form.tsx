import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
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
  id?: string;
  children: ReactNode;
}

/** A form made with useTypedForm: its refusal above it, its hidden fields, and what it holds. */
export function TypedForm({ form, refused, version, id, children }: TypedFormProps) {
  const present = form.answer?.now?.version ?? version;
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} id={id}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={refused} />
      <FormIdentity form={form.form} />
      {present !== undefined && <HiddenField name="version" value={String(present)} />}
      {children}
    </Form>
  );
}
