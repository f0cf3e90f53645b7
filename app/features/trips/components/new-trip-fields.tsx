import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { CommitteeGroup } from "../committee-choices.server";
import { newTripSchema } from "../new-trip-form";
import { tripLabels, tripTexts } from "../texts";
import { tripKinds } from "../trip";
import { CommitteeChoice } from "./committee-choice";
import { DestinationRows } from "./destination-rows";
import { tickedIn } from "./ticked";

interface NewTripFieldsProps {
  groups: readonly CommitteeGroup[];
  /** The period that is chosen at first. */
  periodId: string;
  /** The only committee of the viewer's own, where there is one alone. */
  ownCommitteeId: string;
  rows: number;
  countries: readonly string[];
}

/** The form that begins a trip. */
export function NewTripFields({ groups, periodId, ownCommitteeId, rows, countries }: NewTripFieldsProps) {
  const texts = useTexts(tripTexts);
  const t = texts.create;
  const form = useTypedForm({
    form: "trip",
    schema: newTripSchema,
    labels: tripLabels,
    defaults: { kind: "political", periodId, leadCommitteeId: ownCommitteeId },
  });
  const chosen = String(form.answer?.typed.periodId ?? periodId);
  const offered = groups.filter((group) => group.periodId === chosen);
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <FormIdentity form={form.form} />
      <TextField
        {...form.field("title")}
        label={texts.fields.title}
        hint={texts.fields.titleHint}
        fieldWidth="full"
      />
      <RadioGroup
        {...form.field("kind")}
        label={texts.fields.kind}
        hint={texts.fields.kindHint}
        inline
        choices={tripKinds.map((kind) => ({ value: kind, label: texts.kind[kind] }))}
      />
      <SectionHeading>{texts.purpose.committees}</SectionHeading>
      <FieldRow>
        <Select
          {...form.field("periodId")}
          label={t.period}
          hint={t.periodHint}
          options={groups.map((group) => ({ value: group.periodId, label: group.period }))}
        />
        <div className="form-group">
          <Button kind="secondary" name="showPeriod" value="1" formNoValidate>
            {t.showPeriod}
          </Button>
        </div>
      </FieldRow>
      {offered.every(({ committees }) => committees.length === 0) && <p>{t.noCommittees}</p>}
      <CommitteeChoice
        key={chosen}
        form={form}
        groups={offered}
        ticked={tickedIn(form.answer, "committees")}
      />
      <SectionHeading>{texts.purpose.why}</SectionHeading>
      <TextArea
        {...form.field("question")}
        label={texts.fields.question}
        hint={texts.fields.questionHint}
        optional
      />
      <TextArea
        {...form.field("purpose")}
        label={texts.fields.purpose}
        hint={texts.fields.purposeHint}
        rows={5}
        optional
      />
      <SectionHeading>{texts.purpose.dates}</SectionHeading>
      <p className="form-hint">{texts.fields.datesHint}</p>
      <FieldRow>
        <TextField {...form.field("startsOn")} label={texts.fields.startsOn} autoComplete="off" optional />
        <TextField {...form.field("endsOn")} label={texts.fields.endsOn} autoComplete="off" optional />
      </FieldRow>
      <DestinationRows field={form.field} rows={rows} countries={countries} />
      <ButtonRow>
        <Button>{t.submit}</Button>
      </ButtonRow>
    </Form>
  );
}
