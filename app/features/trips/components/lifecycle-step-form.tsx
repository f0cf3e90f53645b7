import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { $ZodType } from "zod/v4/core";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { StepPage } from "../lifecycle-page.server";
import { lifecycleLabels, lifecycleTexts } from "../lifecycle-texts";

interface LifecycleStepFormProps {
  step: StepPage;
  schema: $ZodType;
  defaults?: Record<string, unknown>;
  /** The step's own fields, before the reason. */
  fields?: (form: ReturnType<typeof useTypedForm>) => ReactNode;
  /** For a step whose reason may be left out. */
  reasonOptional?: boolean;
}

/** The form of a step: its fields, a reason where it asks for one, and one button. */
export function LifecycleStepForm({
  step,
  schema,
  defaults = {},
  fields,
  reasonOptional,
}: LifecycleStepFormProps) {
  const t = useTexts(lifecycleTexts);
  const texts = t.steps[step.command];
  const form = useTypedForm({ form: step.command, schema, labels: lifecycleLabels, defaults });
  const ends = step.command === "cancelTrip" || step.command === "rejectTrip";
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(form.answer?.typed.version ?? step.version)} />
      {fields?.(form)}
      {texts.reason && (
        <TextArea
          {...form.field("reason")}
          label={texts.reason}
          hint={texts.reasonHint}
          optional={reasonOptional}
        />
      )}
      <ButtonRow>
        <Button kind={ends ? "warning" : "primary"}>{texts.submit}</Button>
        <ButtonLink to={step.address}>{t.cancel}</ButtonLink>
      </ButtonRow>
    </Form>
  );
}
