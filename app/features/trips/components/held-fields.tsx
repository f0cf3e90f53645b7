import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { lifecycleTexts } from "../lifecycle-texts";
import { participantTexts } from "../participant-texts";
import type { ParticipantKind } from "../participants";

export interface PlannedTraveller {
  id: string;
  kind: ParticipantKind;
  name: string | null;
  capacity: string;
  committeeName: string | null;
  headcount: number;
}

interface HeldFieldsProps {
  form: ReturnType<typeof useTypedForm>;
  planned: readonly PlannedTraveller[];
  /** Members of the travelling committees who are not on the list. */
  seats: readonly { value: string; name: string; committeeName: string }[];
  /** The trip's own. */
  address: string;
}

const replacements = [0, 1, 2];

/** Everyone on the list with what became of them, and those who came instead. */
export function HeldFields({ form, planned, seats, address }: HeldFieldsProps) {
  const t = useTexts(lifecycleTexts);
  const texts = useTexts(participantTexts);
  return (
    <>
      <FieldGroup legend={texts.went.legend} level={2} id="went" hint={texts.went.hint}>
        {planned.length === 0 && (
          <p>
            {texts.went.nobody} <Link to={`${address}/deltagere`}>{texts.title}</Link>
          </p>
        )}
        {planned.map((traveller, index) => (
          <WentRow key={traveller.id} form={form} traveller={traveller} index={index} />
        ))}
      </FieldGroup>
      {seats.length > 0 && (
        <FieldGroup legend={t.insteadHeading} level={2} id="instead" hint={t.insteadHint}>
          {replacements.map((row) => (
            <Select
              key={row}
              {...form.field(`instead.${row}.seat`)}
              label={t.instead(row + 1)}
              placeholder={t.nobody}
              options={seats.map(({ value, name, committeeName }) => ({
                value,
                label: t.atSeat(name, committeeName),
              }))}
              optional
            />
          ))}
        </FieldGroup>
      )}
    </>
  );
}

interface WentRowProps {
  form: ReturnType<typeof useTypedForm>;
  traveller: PlannedTraveller;
  index: number;
}

function WentRow({ form, traveller, index }: WentRowProps) {
  const { kind, name, capacity, committeeName, headcount, id } = traveller;
  const texts = useTexts(participantTexts);
  const t = texts.went;
  const who = [name ?? texts.kind[kind], capacity, committeeName].filter(Boolean).join(", ");
  const isNumber = name === null;
  return (
    <div className="mt-4">
      <HiddenField name={`went.${index}.participantId`} value={id} />
      <RadioGroup
        {...form.field(`went.${index}.status`)}
        label={who}
        choices={[
          { value: "went", label: t.went },
          { value: "withdrew", label: t.withdrew },
        ]}
        inline
      />
      <FieldRow>
        {isNumber && (
          <TextField
            {...form.field(`went.${index}.headcount`)}
            label={t.headcount(texts.kind[kind])}
            fieldWidth={8}
            inputMode="numeric"
            placeholder={String(headcount)}
            optional
          />
        )}
        <TextField {...form.field(`went.${index}.withdrewReason`)} label={t.reasonShort} optional />
      </FieldRow>
    </div>
  );
}
