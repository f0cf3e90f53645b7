import { Form } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { Decision } from "../decision";
import { coveringForm, releaseForm } from "../decision-form";
import { decisionLabels, decisionTexts } from "../decision-texts";
import { SaveRow } from "./save-row";

interface OnDecisionProps {
  decision: Decision;
  back: string;
}

/** Makes a closed item public as of a day. */
export function ReleaseFields({ decision, today, back }: OnDecisionProps & { today: string }) {
  const t = useTexts(decisionTexts).releaseForm;
  const form = useTypedForm({
    form: "release",
    schema: releaseForm,
    labels: decisionLabels,
    defaults: { releasedOn: formatPartial(today) },
  });
  return (
    <EditBox heading={t.heading} note={t.text}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.heading} />
        <FormIdentity form={form.form} />
        <HiddenField name="id" value={decision.id} />
        <HiddenField name="version" value={String(form.answer?.typed.version ?? decision.version)} />
        <DateField {...form.field("releasedOn")} label={t.releasedOn} />
        <SaveRow label={t.save} back={back} />
      </Form>
    </EditBox>
  );
}

/** Notes that a decision from before a change covers the trip as it is now. */
export function CoveringFields({ decision, back }: OnDecisionProps) {
  const t = useTexts(decisionTexts).coveringForm;
  const form = useTypedForm({ form: "covering", schema: coveringForm, labels: decisionLabels, defaults: {} });
  return (
    <EditBox heading={t.heading}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.heading} />
        <FormIdentity form={form.form} />
        <HiddenField name="id" value={decision.id} />
        <HiddenField name="version" value={String(form.answer?.typed.version ?? decision.version)} />
        <TextArea {...form.field("note")} label={t.note} hint={t.noteHint} />
        <SaveRow label={t.save} back={back} />
      </Form>
    </EditBox>
  );
}
