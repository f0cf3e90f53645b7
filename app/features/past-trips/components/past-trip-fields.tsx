import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { AmountField } from "~/ui/form/amount-field";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { CommitteeChoice } from "../past-trip-choices.server";
import { pastTripForm } from "../past-trip-form";
import { pastTripLabels, pastTripTexts } from "../texts";

const rowsAtFirst = 2;

/** The form on which a past trip is entered, as far as the source goes. */
export function PastTripFields({ committees }: { committees: readonly CommitteeChoice[] }) {
  const t = useTexts(pastTripTexts);
  const form = useTypedForm({
    form: "past-trip",
    schema: pastTripForm,
    labels: pastTripLabels,
    defaults: { kind: "political" },
  });
  const typed = form.answer?.typed ?? {};
  const places = Array.isArray(typed.destinations) ? typed.destinations.length : rowsAtFirst;
  const others = Array.isArray(typed.committees) ? typed.committees.map(String) : [];
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.mend} />
      <FormIdentity form={form.form} />
      <SectionHeading>{t.committees}</SectionHeading>
      <Select
        {...form.field("leadCommitteeId")}
        label={t.leadCommittee}
        placeholder={t.chooseCommittee}
        options={committees
          .filter(({ mayLead }) => mayLead)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup
        name="committees[]"
        label={t.otherCommittees}
        optional
        defaultValues={others}
        choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        {...form.field("kind")}
        label={t.kind}
        inline
        choices={[
          { value: "political", label: t.political },
          { value: "administrative", label: t.administrative },
        ]}
      />
      <SectionHeading>{t.what}</SectionHeading>
      <TextField {...form.field("title")} label={t.tripTitle} hint={t.tripTitleHint} fieldWidth="full" />
      <TextArea {...form.field("purpose")} label={t.purpose} optional />
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} hint={t.dateHint} />
        <TextField {...form.field("endsOn")} label={t.endsOn} optional />
      </FieldRow>
      <SectionHeading>{t.destinations}</SectionHeading>
      {Array.from({ length: places }, (_, row) => (
        <FieldRow key={row}>
          <TextField {...form.field(`destinations.${row}.city`)} label={t.city} />
          <TextField {...form.field(`destinations.${row}.country`)} label={t.country} hint={t.countryHint} />
        </FieldRow>
      ))}
      <ButtonRow>
        <Button kind="secondary" name="addDestination" value="1" formNoValidate>
          {t.addDestination}
        </Button>
      </ButtonRow>
      <SectionHeading>{t.programme}</SectionHeading>
      <TextArea {...form.field("visits")} label={t.visits} hint={t.visitsHint} rows={6} optional />
      <TextArea
        {...form.field("cancelledVisits")}
        label={t.cancelledVisits}
        hint={t.cancelledVisitsHint}
        optional
      />
      <SectionHeading>{t.people}</SectionHeading>
      <FieldRow>
        <TextField
          {...form.field("politicians")}
          label={t.politicians}
          inputMode="numeric"
          fieldWidth={8}
          optional
        />
        <TextField
          {...form.field("officials")}
          label={t.officials}
          inputMode="numeric"
          fieldWidth={8}
          optional
        />
      </FieldRow>
      <p className="form-hint">{t.numbersHint}</p>
      <FieldRow>
        <AmountField {...form.field("totalCost")} label={t.totalCost} unit="kr." optional />
        <AmountField
          {...form.field("sourceFigure")}
          label={t.sourceFigure}
          hint={t.sourceFigureHint}
          unit="kr."
          optional
        />
      </FieldRow>
      <TextField {...form.field("source")} label={t.source} hint={t.sourceHint} fieldWidth="full" />
      <ButtonRow>
        <Button>{t.submit}</Button>
      </ButtonRow>
      <p className="meta mt-4">{t.after}</p>
    </Form>
  );
}
