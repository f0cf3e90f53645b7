import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { PartPage } from "../part-page.server";
import { correctForm, publishForm } from "../publication-forms";
import { publicationLabels, publicationTexts } from "../texts";

/** The note and the button, beneath the preview that it publishes. A version that replaces another needs the note. */
export function PublishForm({ nextNumber, currentNumber, digest }: PartPage) {
  const t = useTexts(publicationTexts).form;
  const replaces = currentNumber !== null;
  const form = useTypedForm({
    form: "publish",
    schema: replaces ? correctForm : publishForm,
    labels: publicationLabels,
    defaults: {},
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="previewed" value={digest} />
      <TextArea
        {...form.field("note")}
        rows={4}
        label={replaces ? t.note : t.firstNote}
        hint={replaces ? t.noteHint : t.firstNoteHint}
        optional={!replaces}
      />
      <ButtonRow>
        <Button>{t.publish(nextNumber)}</Button>
      </ButtonRow>
      <p className="meta">{t.after}</p>
    </Form>
  );
}
