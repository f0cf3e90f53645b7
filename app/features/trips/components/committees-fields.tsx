import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { CommitteeGroup } from "../committee-choices.server";
import { committeesSchema } from "../committees-form";
import { tripLabels, tripTexts } from "../texts";
import { ApprovalChoice } from "./approval-choice";
import { CommitteeChoice } from "./committee-choice";
import { SaveRow } from "./save-row";
import { tickedIn } from "./ticked";

interface CommitteesFieldsProps {
  group: CommitteeGroup;
  leadCommitteeId: string;
  committeeIds: readonly string[];
  version: number;
  approved: boolean;
  back: string;
}

/** The form that says which committees a trip counts for. */
export function CommitteesFields(props: CommitteesFieldsProps) {
  const t = useTexts(tripTexts);
  const form = useTypedForm({
    form: "committees",
    schema: committeesSchema,
    labels: tripLabels,
    defaults: { leadCommitteeId: props.leadCommitteeId, version: String(props.version) },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.purpose.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(form.answer?.typed.version ?? props.version)} />
      <SectionHeading>{t.purpose.editCommittees}</SectionHeading>
      <CommitteeChoice
        form={form}
        groups={[props.group]}
        ticked={tickedIn(form.answer, "committees", props.committeeIds)}
      />
      {props.approved && <ApprovalChoice field={form.field} />}
      <SaveRow back={props.back} />
    </Form>
  );
}
