import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { revocationForm } from "../departure-forms";
import { travelRuleLabels, travelRuleTexts } from "../texts";

export function RevocationFields({ version }: { version: number }) {
  const t = useTexts(travelRuleTexts).departure;
  const form = useTypedForm({
    form: "revocation",
    schema: revocationForm,
    labels: travelRuleLabels,
    defaults: { version: String(version) },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(version)} />
      <DateField {...form.field("revokedOn")} label={t.revokedOn} />
      <TextArea {...form.field("reason")} label={t.revokedReason} />
      <ButtonRow>
        <Button kind="warning">{t.submitRevocation}</Button>
      </ButtonRow>
    </Form>
  );
}
