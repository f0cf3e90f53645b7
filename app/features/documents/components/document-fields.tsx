import { Form } from "@remix-run/react";
import { publicParts } from "~/features/publications/parts";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Checkbox } from "~/ui/form/checkbox";
import { FileField } from "~/ui/form/file-field";
import { FormIdentity } from "~/ui/form/form-key";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { documentTexts } from "../texts";

/** The form that lays up a document. A browser never fills a file in again, so only that is chosen anew. */
export function DocumentFields({ form }: { form: ReturnType<typeof useTypedForm> }) {
  const t = useTexts(documentTexts);
  const f = t.fields;
  return (
    <Form method="post" encType="multipart/form-data" noValidate onSubmit={form.onSubmit}>
      <FormIdentity form={form.form} />
      <FileField
        name="file"
        label={f.file}
        hint={f.fileHint}
        error={form.errors.file}
        accept=".pdf,.doc,.docx,.png,.jpg,.jpeg,.webp"
      />
      <TextField {...form.field("title")} label={f.title} hint={f.titleHint} fieldWidth="full" />
      <Select
        {...form.field("part")}
        label={f.part}
        options={publicParts.map((part) => ({ value: part, label: t.part[part] }))}
      />
      <Checkbox
        name="isPublic"
        label={f.isPublic}
        hint={f.isPublicHint}
        defaultChecked={form.answer?.typed.isPublic !== undefined}
      />
      <ButtonRow>
        <Button>{t.add}</Button>
      </ButtonRow>
    </Form>
  );
}
