import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { HiddenField } from "~/ui/form/hidden-field";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { releaseForm, revokeForm } from "../approval-forms";
import { approvalLabels, approvalTexts } from "../approval-texts";

interface DateFormProps {
  row: { id: string; version: number };
  today: string;
  back: string;
}

/** Makes a closed item public as of a day. */
export function ReleaseFields({ row, today, back }: DateFormProps) {
  const t = useTexts(approvalTexts);
  const form = useTypedForm({
    form: "release",
    schema: releaseForm,
    defaults: { releasedOn: formatPartial(today) },
    labels: approvalLabels,
  });
  return (
    <EditBox heading={t.releaseHeading} level={3}>
      <TypedForm form={form} refused={t.refused} version={row.version}>
        <HiddenField name="id" value={row.id} />
        <DateField {...form.field("releasedOn")} label={t.releasedOn} />
        <SaveRow label={t.release} back={back} />
      </TypedForm>
    </EditBox>
  );
}

/** Takes a departure from the rule back as of a day. */
export function RevokeFields({ row, today, back }: DateFormProps) {
  const t = useTexts(approvalTexts);
  const form = useTypedForm({
    form: "revoke",
    schema: revokeForm,
    defaults: { revokedOn: formatPartial(today) },
    labels: approvalLabels,
  });
  return (
    <EditBox heading={t.revokeHeading} level={3}>
      <TypedForm form={form} refused={t.refused} version={row.version}>
        <HiddenField name="id" value={row.id} />
        <DateField {...form.field("revokedOn")} label={t.revokedOn} />
        <SaveRow label={t.revoke} back={back} />
      </TypedForm>
    </EditBox>
  );
}
