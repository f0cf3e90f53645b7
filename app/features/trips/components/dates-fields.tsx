import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { CommitteeGroup } from "../committee-choices.server";
import { datesSchema } from "../dates-form";
import { tripLabels, tripTexts } from "../texts";
import { ApprovalChoice } from "./approval-choice";
import { CommitteeChoice } from "./committee-choice";
import { SaveRow } from "./save-row";
import { tickedIn } from "./ticked";

interface DatesFieldsProps {
  /** As they are written; empty while unknown. */
  dates: { startsOn: string; endsOn: string };
  version: number;
  /** A past trip may be known by month or year. */
  partial: boolean;
  approved: boolean;
  hasProgramme: boolean;
  /** The committees of the other periods, for a move into one. */
  otherPeriods: readonly CommitteeGroup[];
  back: string;
}

/** The form that moves a trip. */
export function DatesFields(props: DatesFieldsProps) {
  const texts = useTexts(tripTexts);
  const t = texts.fields;
  const form = useTypedForm({
    form: "dates",
    schema: datesSchema,
    labels: tripLabels,
    defaults: { ...props.dates, version: String(props.version) },
  });
  const typed = form.answer?.typed ?? {};
  const wrongCommittees = form.errors.committees !== undefined || form.errors.leadCommitteeId !== undefined;
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={texts.purpose.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(typed.version ?? props.version)} />
      <SectionHeading>{texts.purpose.editDates}</SectionHeading>
      <p className="form-hint">{props.partial ? t.partialDatesHint : t.datesHint}</p>
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} autoComplete="off" />
        <TextField {...form.field("endsOn")} label={t.endsOn} autoComplete="off" optional />
      </FieldRow>
      {props.hasProgramme && (
        <Checkbox
          name="moveProgramme"
          label={t.moveProgramme}
          hint={t.moveProgrammeHint}
          defaultChecked={form.answer ? typed.moveProgramme !== undefined : true}
        />
      )}
      {props.otherPeriods.length > 0 && (
        <Fold summary={texts.purpose.otherPeriod} open={wrongCommittees}>
          <p>{texts.purpose.otherPeriodHint}</p>
          <CommitteeChoice
            form={form}
            groups={props.otherPeriods}
            ticked={tickedIn(form.answer, "committees")}
            placeholder={texts.purpose.keepCommittees}
            optional
          />
        </Fold>
      )}
      {props.approved && <ApprovalChoice field={form.field} />}
      <SaveRow back={props.back} />
    </Form>
  );
}
