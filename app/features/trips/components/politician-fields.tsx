import type { SeatRole } from "~/features/committees/membership";
import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { participantTexts } from "../participant-texts";

/** The seats of one committee that may still be filled. */
export interface SeatGroup {
  committee: string;
  seats: readonly { value: string; name: string; role: SeatRole }[];
}

interface FieldsProps {
  field: ReturnType<typeof useTypedForm>["field"];
}

/** A politician by name, for one committee. */
export function PoliticianFields(props: FieldsProps & { seats: readonly SeatGroup[]; seatDay: string }) {
  const { field, seats, seatDay } = props;
  const t = useTexts(participantTexts);
  return (
    <>
      <Select
        {...field("seat")}
        label={t.fields.seat}
        hint={t.fields.seatHint(seatDay)}
        placeholder={t.fields.chooseSeat}
        options={seats.map((group) => ({
          label: group.committee,
          options: group.seats.map(({ value, name, role }) => ({ value, label: `${name}, ${t.seat[role]}` })),
        }))}
      />
      <TextField {...field("capacity")} label={t.fields.capacity} hint={t.fields.capacityHint} optional />
    </>
  );
}

interface CommitteeFieldProps extends FieldsProps {
  committees: readonly { id: string; name: string }[];
}

export function CommitteeField({ field, committees }: CommitteeFieldProps) {
  const t = useTexts(participantTexts).fields;
  return (
    <Select
      {...field("committeeId")}
      label={t.committee}
      placeholder={t.chooseCommittee}
      options={committees.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** All members of a committee at once. */
export function MembersFields(props: CommitteeFieldProps) {
  return <CommitteeField {...props} />;
}

/** Politicians who are known as a number only. */
export function HeadcountFields(props: CommitteeFieldProps) {
  const t = useTexts(participantTexts).fields;
  return (
    <>
      <CommitteeField {...props} />
      <TextField {...props.field("headcount")} label={t.headcount} inputMode="numeric" fieldWidth={8} />
    </>
  );
}
