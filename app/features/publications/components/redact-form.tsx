import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Checkbox } from "~/ui/form/checkbox";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { redactForm } from "../publication-forms";
import { publicationLabels, publicationTexts } from "../texts";
import { usePartAddress } from "./back-link";

interface RedactFormProps {
  versions: readonly { number: number; publishedAt: string }[];
  /** What may be published in the same act; null where it may not. */
  republish: { number: number; digest: string } | null;
}

export function RedactForm({ versions, republish }: RedactFormProps) {
  const texts = useTexts(publicationTexts);
  const t = texts.redact;
  const back = usePartAddress();
  const form = useTypedForm({ form: "redact", schema: redactForm, labels: publicationLabels, defaults: {} });
  const typed = form.answer?.typed ?? {};
  const chosen = Array.isArray(typed.numbers) ? typed.numbers.map(String) : [];
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={texts.form.refused} />
      <FormIdentity form={form.form} />
      <CheckboxGroup
        name="numbers[]"
        error={form.errors.numbers}
        label={t.choose}
        hint={t.chooseHint}
        defaultValues={chosen}
        choices={versions.map(({ number, publishedAt }) => ({
          value: String(number),
          label: t.choice(number, publishedAt),
        }))}
      />
      <TextArea {...form.field("reason")} label={t.reason} hint={t.reasonHint} rows={3} />
      <Checkbox name="eraseNotes" label={t.eraseNotes} defaultChecked={typed.eraseNotes !== undefined} />
      {republish && (
        <>
          <HiddenField name="previewed" value={republish.digest} />
          <Checkbox
            name="republish"
            label={t.republish(republish.number)}
            hint={t.republishHint}
            defaultChecked={typed.republish !== undefined}
          />
          <TextArea {...form.field("note")} label={t.note} rows={2} optional />
        </>
      )}
      <ButtonRow>
        <Button kind="warning">{t.submit}</Button>
        <ButtonLink to={back}>{texts.cancel}</ButtonLink>
      </ButtonRow>
    </Form>
  );
}
