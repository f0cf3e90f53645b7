import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { decisionForm, otherBody } from "../approval-forms";
import { approvalLabels, approvalTexts } from "../approval-texts";
import { decisionOutcomes, type ProjectDecision } from "../project-decision";

export interface CommitteeChoice {
  id: string;
  name: string;
  /** The slug of its election period. */
  period: string;
}

interface DecisionFieldsProps {
  /** Null for a new one. */
  decision: ProjectDecision | null;
  committees: readonly CommitteeChoice[];
  back: string;
}

/** The form on which a body's decision about a project is recorded or corrected. */
export function DecisionFields({ decision, committees, back }: DecisionFieldsProps) {
  const t = useTexts(approvalTexts);
  const form = useTypedForm({
    form: decision ? "changeDecision" : "decision",
    schema: decisionForm,
    defaults: decision ? valuesOf(decision) : { committeeId: otherBody, item: "open" },
    labels: approvalLabels,
  });
  const periods = [...new Set(committees.map(({ period }) => period))];
  return (
    <EditBox id="beslutning" heading={decision && t.changeDecision} level={3}>
      <TypedForm form={form} refused={t.refused} version={decision?.version}>
        {decision && <HiddenField name="id" value={decision.id} />}
        <FieldRow>
          <Select
            {...form.field("committeeId")}
            label={t.who}
            options={[
              { value: otherBody, label: t.other },
              ...periods.map((period) => ({
                label: period.replace("-", "–"),
                options: committees
                  .filter((committee) => committee.period === period)
                  .map(({ id, name }) => ({ value: id, label: name })),
              })),
            ]}
          />
          <TextField {...form.field("body")} label={t.body} hint={t.bodyHint} optional autoComplete="off" />
        </FieldRow>
        <RadioGroup
          {...form.field("outcome")}
          label={t.outcomeLabel}
          inline
          choices={decisionOutcomes.map((value) => ({ value, label: t.outcome[value] }))}
        />
        <DateField {...form.field("meetingOn")} label={t.meetingOn} />
        <RadioGroup
          {...form.field("item")}
          label={t.item}
          choices={[
            { value: "open", label: t.openItem, hint: t.openItemHint },
            { value: "closed", label: t.closedItem, hint: t.closedItemHint },
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
        <SaveRow label={t.saveDecision} back={back} />
      </TypedForm>
    </EditBox>
  );
}

function valuesOf(decision: ProjectDecision): Record<string, string> {
  return {
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
