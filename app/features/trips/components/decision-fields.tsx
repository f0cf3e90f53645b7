import { Form } from "@remix-run/react";
import { decisionContents } from "~/features/travel-rules/facts";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { Checkbox } from "~/ui/form/checkbox";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type Decision, decisionConcerns, decisionOutcomes } from "../decision";
import { decisionForm, otherBody } from "../decision-form";
import { decisionLabels, decisionTexts } from "../decision-texts";
import { SaveRow } from "./save-row";

interface DecisionFieldsProps {
  /** Null for a new one. */
  decision: Decision | null;
  /** Who has decided, to begin with. */
  committeeId: string;
  committees: readonly { id: string; name: string }[];
  reapproving: boolean;
  /** A past trip's evaluation is decided on here too. */
  isPast: boolean;
  back: string;
}

/** The form on which a decision is recorded or corrected. */
export function DecisionFields({
  decision,
  committeeId,
  committees,
  reapproving,
  isPast,
  back,
}: DecisionFieldsProps) {
  const t = useTexts(decisionTexts).form;
  const texts = useTexts(decisionTexts);
  const form = useTypedForm({
    form: decision ? "changeDecision" : "decision",
    schema: decisionForm,
    labels: decisionLabels,
    defaults: decision
      ? valuesOf(decision)
      : { committeeId, concerns: reapproving ? "change" : "trip", item: "open" },
  });
  const typed = form.answer?.typed;
  const concerns = decisionConcerns.filter(
    (one) => one !== "evaluation" || isPast || decision?.concerns === "evaluation",
  );
  return (
    <EditBox id="beslutning" heading={decision ? t.changeHeading : t.newHeading}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.newHeading} />
        <FormIdentity form={form.form} />
        {decision && <HiddenField name="id" value={decision.id} />}
        {decision && <HiddenField name="version" value={String(typed?.version ?? decision.version)} />}
        <FieldRow>
          <Select
            {...form.field("committeeId")}
            label={t.who}
            options={[
              ...committees.map(({ id, name }) => ({ value: id, label: name })),
              { value: otherBody, label: t.other },
            ]}
          />
          <TextField {...form.field("body")} label={t.body} hint={t.bodyHint} optional />
        </FieldRow>
        <Checkbox
          name="decidesForAll"
          label={t.decidesForAll}
          defaultChecked={typed ? typed.decidesForAll !== undefined : decision?.decidesForAll}
        />
        <RadioGroup
          {...form.field("outcome")}
          label={t.outcome}
          choices={decisionOutcomes.map((value) => ({ value, label: texts.outcome[value] }))}
          inline
        />
        <RadioGroup
          {...form.field("concerns")}
          label={t.concerns}
          choices={concerns.map((value) => ({ value, label: texts.concerns[value] }))}
          inline
        />
        <DateField {...form.field("meetingOn")} label={t.meetingOn} />
        <RadioGroup
          {...form.field("item")}
          label={t.itemKind}
          choices={[
            { value: "open", label: t.open, hint: t.openHint },
            { value: "closed", label: t.closed, hint: t.closedHint },
          ]}
        />
        <FieldRow>
          <TextField {...form.field("agendaItem")} label={t.agendaItem} fieldWidth={8} optional />
          <TextField {...form.field("caseNumber")} label={t.caseNumber} fieldWidth={27} optional />
        </FieldRow>
        <TextField
          {...form.field("link")}
          label={t.link}
          hint={t.linkHint}
          fieldWidth="full"
          inputMode="url"
          optional
        />
        <TextArea {...form.field("wording")} label={t.wording} optional />
        <TickedBoxes
          form={form}
          name="contents"
          label={t.contents}
          hint={t.contentsHint}
          choices={decisionContents.map((value) => ({ value, label: capitalise(texts.contents[value]) }))}
          ticked={decision?.contents ?? []}
          optional
        />
        <SaveRow label={t.save} back={back} />
      </Form>
    </EditBox>
  );
}

function valuesOf(decision: Decision): Record<string, string> {
  return {
    concerns: decision.concerns,
    committeeId: decision.committeeId ?? otherBody,
    body: decision.committeeId === null ? decision.body : "",
    outcome: decision.outcome,
    meetingOn: formatPartial(decision.meetingOn),
    item: decision.itemIsOpen ? "open" : "closed",
    agendaItem: decision.agendaItem,
    caseNumber: decision.caseNumber,
    link: decision.link,
    wording: decision.wording,
  };
}
