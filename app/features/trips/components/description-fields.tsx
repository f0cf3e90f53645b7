import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { TripDescription } from "../description";
import { descriptionSchema } from "../description-form";
import { tripLabels, tripTexts } from "../texts";
import { tripKinds } from "../trip";
import { SaveRow } from "./save-row";

interface DescriptionFieldsProps {
  description: TripDescription;
  version: number;
  back: string;
}

/** The form that says what a trip is for and how one travels. */
export function DescriptionFields({ description, version, back }: DescriptionFieldsProps) {
  const texts = useTexts(tripTexts);
  const t = texts.fields;
  const form = useTypedForm({
    form: "description",
    schema: descriptionSchema,
    labels: tripLabels,
    defaults: { ...description, version: String(version) },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={texts.purpose.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(form.answer?.typed.version ?? version)} />
      <SectionHeading>{texts.purpose.why}</SectionHeading>
      <TextField {...form.field("title")} label={t.title} hint={t.titleHint} fieldWidth="full" />
      <TextArea {...form.field("question")} label={t.question} hint={t.questionHint} optional />
      <TextArea {...form.field("purpose")} label={t.purpose} hint={t.purposeHint} rows={6} optional />
      <TextArea
        {...form.field("alternatives")}
        label={t.alternatives}
        hint={t.alternativesHint}
        rows={4}
        optional
      />
      <RadioGroup
        {...form.field("kind")}
        label={t.kind}
        hint={t.kindHint}
        inline
        choices={tripKinds.map((kind) => ({ value: kind, label: texts.kind[kind] }))}
      />
      <SectionHeading>{texts.purpose.travel}</SectionHeading>
      <TextField
        {...form.field("transport")}
        label={t.transport}
        hint={t.transportHint}
        fieldWidth="full"
        optional
      />
      <FieldRow>
        <TextField {...form.field("travelClass")} label={t.travelClass} hint={t.travelClassHint} optional />
        <TextField {...form.field("travelTime")} label={t.travelTime} optional />
      </FieldRow>
      <TextField {...form.field("lodging")} label={t.lodging} fieldWidth="full" optional />
      <SectionHeading>{texts.purpose.internal}</SectionHeading>
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </Form>
  );
}
