import { Form, Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { type Recommendation, recommendationStatuses } from "../recommendation";
import { followUpSchema } from "../recommendation-form";
import { OwnerField } from "./owner-field";

interface FollowUpFormProps {
  recommendation: Recommendation;
  today: string;
  address: string;
}

/** What came of one recommendation. */
export function FollowUpForm({ recommendation, today, address }: FollowUpFormProps) {
  const t = useTexts(followUpTexts);
  const { id, number, status, owner, outcome, followUpOn, version } = recommendation;
  const form = useTypedForm({
    form: "follow-up",
    schema: followUpSchema,
    labels: followUpLabels,
    defaults: {
      id,
      status,
      owner,
      outcome,
      statusOn: formatDate(today),
      followUpOn: followUpOn ? formatDate(followUpOn) : "",
      version: String(version),
    },
  });
  return (
    <EditBox heading={t.numbered(number)} level={3} note={recommendation.body}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendFollowUp} />
        <FormIdentity form={form.form} />
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(version)} />
        <RadioGroup
          {...form.field("status")}
          label={t.status}
          inline
          choices={recommendationStatuses.map((value) => ({ value, label: t.statuses[value] }))}
        />
        <OwnerField form={form} />
        <TextArea {...form.field("outcome")} label={t.outcome} hint={t.outcomeHint} rows={4} />
        <FieldRow>
          <DateField {...form.field("statusOn")} label={t.statusOn} />
          <DateField {...form.field("followUpOn")} label={t.followUpOn} optional />
        </FieldRow>
        <ButtonRow>
          <Button>{t.saveFollowUp}</Button>
          <Link to={address} className="button button-tertiary">
            {t.cancel}
          </Link>
        </ButtonRow>
      </Form>
    </EditBox>
  );
}
