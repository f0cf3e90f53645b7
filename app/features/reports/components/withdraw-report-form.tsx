import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { withdrawReportForm } from "../report-form";
import { reportLabels, reportTexts } from "../texts";

/** Why a follow-up is taken back. */
export function WithdrawReportForm() {
  const t = useTexts(reportTexts);
  const form = useTypedForm({
    form: "withdraw",
    schema: withdrawReportForm,
    defaults: {},
    labels: reportLabels,
  });
  return (
    <TypedForm form={form} refused={t.withdrawRefused}>
      <TextArea {...form.field("reason")} label={t.withdrawReason} hint={t.withdrawHint} rows={3} />
      <ButtonRow>
        <Button kind="warning">{t.withdraw}</Button>
      </ButtonRow>
    </TypedForm>
  );
}
