import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { participantTexts } from "../participant-texts";
import type { Participant } from "../participants";

interface WhoWentFieldsProps {
  /** Of the form that confirms the trip; its schema has `went: wentRowsSchema`. */
  field: ReturnType<typeof useTypedForm>["field"];
  participants: readonly Participant[];
}

/** Everyone on the list, with the question whether they went. */
export function WhoWentFields({ field, participants }: WhoWentFieldsProps) {
  const t = useTexts(participantTexts);
  if (participants.length === 0) return <p>{t.went.nobody}</p>;
  return (
    <FieldGroup legend={t.went.legend} level={2} id="went" hint={t.went.hint}>
      {participants.map((participant, row) => (
        <WhoWentRow key={participant.id} field={field} row={row} participant={participant} />
      ))}
    </FieldGroup>
  );
}

/** What stands in the rows at first: that everybody went who has not withdrawn. */
export function whoWentDefaults(participants: readonly Participant[]) {
  return participants.map(({ id, status, headcount, withdrewReason }) => ({
    participantId: id,
    status: status === "withdrew" ? "withdrew" : "went",
    headcount: String(headcount),
    withdrewReason: withdrewReason ?? "",
  }));
}

interface WhoWentRowProps extends Pick<WhoWentFieldsProps, "field"> {
  row: number;
  participant: Participant;
}

function WhoWentRow({ field, row, participant }: WhoWentRowProps) {
  const t = useTexts(participantTexts);
  const { name, capacity, committeeName, headcount, kind, personId } = participant;
  const role = [capacity, committeeName].filter(Boolean).join(", ") || t.kind[kind];
  const who = name ? `${name}, ${role}` : headcount > 1 ? `${t.people(headcount)}, ${role}` : role;
  return (
    <FieldRow>
      <HiddenField name={`went.${row}.participantId`} value={participant.id} />
      <RadioGroup
        {...field(`went.${row}.status`)}
        label={who}
        inline
        choices={[
          { value: "went", label: t.went.went },
          { value: "withdrew", label: t.went.withdrew },
        ]}
      />
      {personId === null && name === null && (
        <TextField
          {...field(`went.${row}.headcount`)}
          label={t.fields.headcount}
          inputMode="numeric"
          fieldWidth={8}
        />
      )}
      <TextField {...field(`went.${row}.withdrewReason`)} label={t.went.reasonShort} optional />
    </FieldRow>
  );
}
