import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { adoptionForm } from "../adoption-form";
import { travelRuleLabels, travelRuleTexts } from "../texts";
import { RuleFields, type SimpleKind } from "./rule-fields";

interface AdoptionFieldsProps {
  number: number;
  /** What stands in the form at first. */
  defaults: Record<string, unknown>;
  kinds: readonly SimpleKind[];
}

/** The form on which an administrator adopts a version of a period's rules. */
export function AdoptionFields({ number, defaults, kinds }: AdoptionFieldsProps) {
  const t = useTexts(travelRuleTexts).adoption;
  const form = useTypedForm({ form: "adopt", schema: adoptionForm, labels: travelRuleLabels, defaults });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="number" value={String(number)} />
      {kinds.map((kind) => (
        <RuleFields key={kind} kind={kind} field={form.field} />
      ))}
      <TextArea {...form.field("note")} label={t.note} hint={t.noteHint} optional />
      <TextField {...form.field("adoptedBy")} label={t.adoptedBy} />
      <FieldRow>
        <DateField {...form.field("adoptedOn")} label={t.adoptedOn} />
        <DateField {...form.field("inForceFrom")} label={t.inForceFrom} />
      </FieldRow>
      <TextField {...form.field("link")} label={t.link} type="url" fieldWidth="full" optional />
      <ButtonRow>
        <Button>{t.submit(number)}</Button>
      </ButtonRow>
    </Form>
  );
}
