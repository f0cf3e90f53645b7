import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { reportInWorkspace } from "../report-address";
import { decideReportForm } from "../report-form";
import { reportLabels, reportTexts } from "../texts";

interface DecideReportFormProps {
  report: { committeeSlug: string; committeeName: string; year: number; version: number };
}

/** What the committee decided about its follow-up. */
export function DecideReportForm({ report }: DecideReportFormProps) {
  const t = useTexts(reportTexts);
  const form = useTypedForm({
    form: "decide",
    schema: decideReportForm,
    defaults: { body: report.committeeName, version: String(report.version) },
    labels: reportLabels,
  });
  return (
    <TypedForm form={form} refused={t.decisionRefused} version={report.version}>
      <TextField {...form.field("body")} label={t.body} />
      <DateField {...form.field("decidedOn")} label={t.decidedOn} />
      <RadioGroup
        {...form.field("item")}
        label={t.item}
        choices={[
          { value: "open", label: t.itemIs.open },
          { value: "closed", label: t.itemIs.closed },
        ]}
      />
      <FieldRow>
        <TextField {...form.field("agendaItem")} label={t.agendaItem} optional autoComplete="off" />
        <TextField {...form.field("caseNumber")} label={t.caseNumber} optional autoComplete="off" />
      </FieldRow>
      <TextField {...form.field("link")} label={t.link} optional fieldWidth="full" autoComplete="off" />
      <TextArea {...form.field("wording")} label={t.wording} optional rows={4} />
      <SaveRow label={t.saveDecision} back={reportInWorkspace(report)} />
    </TypedForm>
  );
}
