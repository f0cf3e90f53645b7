import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { decisionLabels, decisionTexts } from "../decision-texts";
import { leaveOutForm } from "../lifecycle-forms";
import { SaveRow } from "./save-row";

interface LeaveOutFieldsProps {
  committee: { id: string; name: string; leads: boolean };
  /** Those who stay, among whom a new lead is named. */
  staying: readonly { id: string; name: string }[];
  /** The trip's, as it was seen. */
  version: number;
  back: string;
}

/** Lets the trip go on without a committee that said no. */
export function LeaveOutFields({ committee, staying, version, back }: LeaveOutFieldsProps) {
  const t = useTexts(decisionTexts).leaveOutForm;
  const form = useTypedForm({
    form: "leaveOut",
    schema: leaveOutForm,
    labels: decisionLabels,
    defaults: { committeeId: committee.id },
  });
  return (
    <EditBox heading={t.heading(committee.name)} note={t.text}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.heading(committee.name)} />
        <FormIdentity form={form.form} />
        <HiddenField name="committeeId" value={committee.id} />
        <HiddenField name="version" value={String(form.answer?.typed.version ?? version)} />
        <TextArea {...form.field("reason")} label={t.reason} hint={t.reasonHint} />
        {committee.leads && (
          <Select
            {...form.field("newLeadId")}
            label={t.newLead}
            placeholder=" "
            options={staying.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SaveRow label={t.save} back={back} />
      </Form>
    </EditBox>
  );
}
