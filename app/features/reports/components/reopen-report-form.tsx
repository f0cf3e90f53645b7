import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { reportInWorkspace } from "../report-address";
import { reopenReportForm } from "../report-form";
import { reportLabels, reportTexts } from "../texts";

interface ReopenReportFormProps {
  report: { committeeSlug: string; year: number; version: number };
}

/** Why a decided follow-up is to be decided again. */
export function ReopenReportForm({ report }: ReopenReportFormProps) {
  const t = useTexts(reportTexts);
  const form = useTypedForm({
    form: "reopen",
    schema: reopenReportForm,
    defaults: { version: String(report.version) },
    labels: reportLabels,
  });
  return (
    <TypedForm form={form} refused={t.reopenRefused} version={report.version}>
      <TextArea {...form.field("reason")} label={t.reason} rows={4} />
      <SaveRow label={t.reopen} back={reportInWorkspace(report)} />
    </TypedForm>
  );
}
