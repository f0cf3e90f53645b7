import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { publishReportForm } from "../report-form";
import { reportLabels, reportTexts } from "../texts";

interface PublishReportFormProps {
  nextNumber: number;
  /** Whether a version is out that this one corrects. */
  replaces: boolean;
  digest: string;
}

/** The note and the button, beneath the preview that it publishes. */
export function PublishReportForm({ nextNumber, replaces, digest }: PublishReportFormProps) {
  const t = useTexts(reportTexts);
  const form = useTypedForm({
    form: "publish",
    schema: publishReportForm,
    defaults: {},
    labels: reportLabels,
  });
  return (
    <TypedForm form={form} refused={t.publishRefused}>
      <HiddenField name="previewed" value={digest} />
      <TextArea
        {...form.field("note")}
        label={replaces ? t.note : t.firstNote}
        hint={t.noteHint}
        rows={3}
        optional={!replaces}
      />
      <ButtonRow>
        <Button>{t.publish(nextNumber)}</Button>
      </ButtonRow>
    </TypedForm>
  );
}
