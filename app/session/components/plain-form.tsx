import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormAnswer } from "~/shared/form-answer";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { ErrorSummary } from "~/ui/form/error-summary";
import { fieldId } from "~/ui/form/field";
import { TextField, type TextFieldProps } from "~/ui/form/text-field";

interface PlainFormProps {
  fields: readonly TextFieldProps[];
  submit: string;
  children?: ReactNode;
}

/** A form of a page that is sent no script: a few lines of text, and what the action said of them. */
export function PlainForm({ fields, submit, children }: PlainFormProps) {
  const answer = useActionData<FormAnswer | undefined>();
  const errors = answer?.errors ?? {};
  const summary = Object.entries(errors).map(([name, message]) => ({ href: `#${fieldId(name)}`, message }));
  return (
    <form method="post" noValidate>
      {answer && summary.length > 0 && <ErrorSummary title={answer.title} errors={summary} />}
      {answer && summary.length === 0 && (
        <Alert tone="error" heading={answer.title} level={2}>
          {answer.text && <p>{answer.text}</p>}
        </Alert>
      )}
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          fieldWidth="full"
          defaultValue={textOf(answer?.typed[field.name]) ?? field.defaultValue}
          error={errors[field.name]}
        />
      ))}
      {children}
      <ButtonRow>
        <Button>{submit}</Button>
      </ButtonRow>
    </form>
  );
}

const textOf = (typed: unknown) => (typeof typed === "string" ? typed : undefined);
