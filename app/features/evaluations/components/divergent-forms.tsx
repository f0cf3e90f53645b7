import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { DivergentAssessment } from "../divergent-assessment";
import { divergentAssessmentSchema, newDivergentAssessmentSchema } from "../divergent-assessment-form";
import { followUpLabels, followUpTexts } from "../follow-up-texts";

interface NewDivergentFormProps {
  /** Whom the viewer may speak for: themselves, and the other committees that they serve. */
  speakers: readonly { committeeId: string; label: string }[];
}

export function NewDivergentForm({ speakers }: NewDivergentFormProps) {
  const t = useTexts(followUpTexts);
  const form = useTypedForm({
    form: "add",
    schema: newDivergentAssessmentSchema,
    labels: followUpLabels,
    defaults: { committeeId: speakers[0]?.committeeId ?? "", about: "", body: "" },
  });
  return (
    <EditBox heading={t.newDivergent} level={3}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendDivergent} />
        <FormIdentity form={form.form} />
        <RadioGroup
          {...form.field("committeeId")}
          label={t.speaksFor}
          choices={speakers.map(({ committeeId, label }) => ({ value: committeeId, label }))}
        />
        <TextField {...form.field("about")} label={t.about} hint={t.aboutHint} optional />
        <TextArea {...form.field("body")} label={t.assessment} rows={6} />
        <ButtonRow>
          <Button>{t.addDivergent}</Button>
        </ButtonRow>
      </Form>
    </EditBox>
  );
}

interface DivergentFormProps {
  assessment: DivergentAssessment;
  address: string;
}

export function DivergentForm({ assessment, address }: DivergentFormProps) {
  const t = useTexts(followUpTexts);
  const { id, about, body, version, author } = assessment;
  const form = useTypedForm({
    form: "change",
    schema: divergentAssessmentSchema,
    labels: followUpLabels,
    defaults: { id, about, body, version: String(version) },
  });
  return (
    <EditBox heading={author} level={3}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendDivergent} />
        <FormIdentity form={form.form} />
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(version)} />
        <TextField {...form.field("about")} label={t.about} hint={t.aboutHint} optional />
        <TextArea {...form.field("body")} label={t.assessment} rows={6} />
        <ButtonRow>
          <Button>{t.saveDivergent}</Button>
          <Button kind="warning" name="remove" value="1" formNoValidate>
            {t.remove}
          </Button>
          <Link to={address} className="button button-tertiary">
            {t.cancel}
          </Link>
        </ButtonRow>
      </Form>
    </EditBox>
  );
}
