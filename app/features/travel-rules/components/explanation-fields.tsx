import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Checkbox } from "~/ui/form/checkbox";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { AskedFor } from "../asked-for";
import { explanationForm } from "../departure-forms";
import type { DepartureChoices } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";
import { DepartureScope } from "./departure-scope";

interface ExplanationFieldsProps {
  choices: DepartureChoices;
  asked: AskedFor;
}

export function ExplanationFields({ choices, asked }: ExplanationFieldsProps) {
  const t = useTexts(travelRuleTexts).departure;
  const form = useTypedForm({
    form: "explanation",
    schema: explanationForm,
    labels: travelRuleLabels,
    defaults: { ...asked },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <DepartureScope choices={choices} field={form.field} />
      <TextField {...form.field("author")} label={t.author} hint={t.authorHint} />
      <DateField {...form.field("givenOn")} label={t.givenOn} />
      <TextArea {...form.field("body")} label={t.body} rows={6} />
      <Checkbox
        name="noAccountReceived"
        defaultChecked={form.answer?.typed.noAccountReceived !== undefined}
        label={t.noAccountReceived}
      />
      <ButtonRow>
        <Button>{t.submitExplanation}</Button>
      </ButtonRow>
    </Form>
  );
}
