import { useTexts } from "~/shared/texts";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { ParticipantEditing } from "../participant-editing";
import { participantTexts } from "../participant-texts";
import type { ParticipantStatus } from "../participants";
import { CommitteeField } from "./politician-fields";
import { TravellerFields } from "./traveller-fields";

interface ChangeFieldsProps {
  form: ReturnType<typeof useTypedForm>;
  editing: ParticipantEditing;
  committees: readonly { id: string; name: string }[];
  statuses: readonly ParticipantStatus[];
}

/** What may be changed of somebody on the list. */
export function ChangeFields({ form, editing, committees, statuses }: ChangeFieldsProps) {
  const t = useTexts(participantTexts);
  const { participant, kind } = editing;
  const version = String(form.answer?.typed.version ?? editing.defaults.version ?? "");
  return (
    <>
      <HiddenField name="participantId" value={participant?.id ?? ""} />
      <HiddenField name="version" value={version} />
      {kind === "politician" ? (
        <>
          <CommitteeField field={form.field} committees={committees} />
          {participant?.personId ? (
            <TextField {...form.field("capacity")} label={t.fields.capacity} optional />
          ) : (
            <TextField
              {...form.field("headcount")}
              label={t.fields.headcount}
              inputMode="numeric"
              fieldWidth={8}
            />
          )}
        </>
      ) : (
        <TravellerFields form={form} kind={kind} namePublic={participant?.nameIsPublic ?? false} />
      )}
      <RadioGroup
        {...form.field("status")}
        label={t.fields.status}
        inline
        choices={statuses.map((status) => ({ value: status, label: t.status[status] }))}
      />
      <TextField
        {...form.field("withdrewReason")}
        label={t.fields.withdrewReason}
        hint={t.fields.withdrewReasonHint}
        fieldWidth="full"
        optional
      />
    </>
  );
}
