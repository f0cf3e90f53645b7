import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { AskedFor } from "../asked-for";
import { dispensationForm } from "../departure-forms";
import type { DepartureChoices } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";
import { DepartureScope } from "./departure-scope";

interface DispensationFieldsProps {
  choices: DepartureChoices;
  asked: AskedFor;
}

export function DispensationFields({ choices, asked }: DispensationFieldsProps) {
  const t = useTexts(travelRuleTexts).departure;
  const form = useTypedForm({
    form: "dispensation",
    schema: dispensationForm,
    labels: travelRuleLabels,
    defaults: { ...asked },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <DepartureScope choices={choices} field={form.field} />
      <TextField {...form.field("decidedBy")} label={t.decidedBy} />
      <FieldRow>
        <DateField {...form.field("decidedOn")} label={t.decidedOn} />
        <TextField {...form.field("agendaItem")} label={t.agendaItem} fieldWidth={8} optional />
        <TextField {...form.field("caseNumber")} label={t.caseNumber} fieldWidth={11} optional />
      </FieldRow>
      <TextArea {...form.field("reason")} label={t.reason} />
      <TextField {...form.field("link")} label={t.link} type="url" fieldWidth="full" optional />
      <ButtonRow>
        <Button>{t.submitDispensation}</Button>
      </ButtonRow>
    </Form>
  );
}
