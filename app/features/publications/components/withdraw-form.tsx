import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { withdrawForm } from "../publication-forms";
import { publicationLabels, publicationTexts } from "../texts";
import { usePartAddress } from "./back-link";

export function WithdrawForm() {
  const t = useTexts(publicationTexts);
  const back = usePartAddress();
  const form = useTypedForm({
    form: "withdraw",
    schema: withdrawForm,
    labels: publicationLabels,
    defaults: {},
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.form.refused} />
      <FormIdentity form={form.form} />
      <TextArea {...form.field("reason")} label={t.withdraw.reason} hint={t.withdraw.reasonHint} rows={4} />
      <ButtonRow>
        <Button kind="warning">{t.withdraw.submit}</Button>
        <ButtonLink to={back}>{t.cancel}</ButtonLink>
      </ButtonRow>
    </Form>
  );
}
