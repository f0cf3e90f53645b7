import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { evaluationDecisionSchema, evaluationOutcomes, otherBody } from "../evaluation-decision-form";
import { decisionLabels, followUpTexts } from "../follow-up-texts";

interface DecisionFormProps {
  committees: readonly { id: string; name: string }[];
}

/** A committee's decision about the evaluation, as the minutes tell of it. */
export function DecisionForm({ committees }: DecisionFormProps) {
  const t = useTexts(followUpTexts);
  const form = useTypedForm({
    form: "decision",
    schema: evaluationDecisionSchema,
    labels: decisionLabels,
    defaults: { committeeId: "", outcome: "", item: "" },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendDecision} />
      <FormIdentity form={form.form} />
      <RadioGroup
        {...form.field("committeeId")}
        label={t.decidedBy}
        choices={[
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
          { value: otherBody, label: t.other },
        ]}
      />
      <TextField {...form.field("otherBody")} label={t.otherBody} hint={t.otherBodyHint} optional />
      <RadioGroup
        {...form.field("outcome")}
        label={t.outcomeOf}
        choices={evaluationOutcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
      />
      <TextArea {...form.field("note")} label={t.note} hint={t.noteHint} optional />
      <FieldRow>
        <DateField {...form.field("meetingOn")} label={t.meetingOn} />
        <DateField {...form.field("presentedOn")} label={t.presentedOn} hint={t.presentedOnHint} optional />
      </FieldRow>
      <RadioGroup
        {...form.field("item")}
        label={t.item}
        inline
        choices={(["open", "closed"] as const).map((item) => ({ value: item, label: t.items[item] }))}
      />
      <FieldRow>
        <TextField {...form.field("agendaItem")} label={t.agendaItem} fieldWidth={8} optional />
        <TextField {...form.field("caseNumber")} label={t.caseNumber} fieldWidth={27} optional />
      </FieldRow>
      <TextField {...form.field("link")} label={t.link} type="url" fieldWidth="full" optional />
      <TextArea {...form.field("wording")} label={t.wording} optional />
      <ButtonRow>
        <Button>{t.saveDecision}</Button>
      </ButtonRow>
    </Form>
  );
}
