import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { Select } from "~/ui/form/select";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { lifecycleTexts } from "../lifecycle-texts";
import type { Participant } from "../participants";
import { WhoWentFields } from "./participants-went";

interface HeldFieldsProps {
  field: ReturnType<typeof useTypedForm>["field"];
  participants: readonly Participant[];
  /** Members of the travelling committees who are not on the list. */
  seats: readonly { value: string; name: string; committeeName: string }[];
  /** The trip's own. */
  address: string;
}

const replacements = [0, 1, 2];

/** Everyone on the list with what became of them, and those who came instead. */
export function HeldFields({ field, participants, seats, address }: HeldFieldsProps) {
  const t = useTexts(lifecycleTexts);
  return (
    <>
      <WhoWentFields field={field} participants={participants} />
      <p>
        <Link to={`${address}/deltagere`}>{t.toParticipants}</Link>
      </p>
      {seats.length > 0 && (
        <FieldGroup legend={t.insteadHeading} level={2} id="instead" hint={t.insteadHint}>
          {replacements.map((row) => (
            <Select
              key={row}
              {...field(`instead.${row}.seat`)}
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
