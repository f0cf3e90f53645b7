import { Form } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Fold } from "~/ui/fold";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { contributionsDueSchema } from "../past-evaluation-form";
import { evaluationTexts, sectionLabels } from "../texts";

/** Sets the day by which the contributions are asked for. */
export function DueForm({ dueOn }: { dueOn: string | null }) {
  const t = useTexts(evaluationTexts);
  const form = useTypedForm({
    form: "due",
    schema: contributionsDueSchema,
    labels: sectionLabels,
    defaults: { dueOn: dueOn ? formatDate(dueOn) : "" },
  });
  return (
    <Fold summary={dueOn ? t.changeDue : t.setDue} open={form.answer !== undefined}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} />
        <FormIdentity form={form.form} />
        <DateField {...form.field("dueOn")} label={t.dueField} />
        <ButtonRow>
          <Button kind="secondary">{t.saveDue}</Button>
        </ButtonRow>
      </Form>
    </Fold>
  );
}
