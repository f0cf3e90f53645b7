import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { tripTexts } from "../texts";

interface DestinationRowsProps {
  field: ReturnType<typeof useTypedForm>["field"];
  rows: number;
  /** Country names to choose among. */
  countries: readonly string[];
}

/** A trip's places, one per row. Rows come and go by buttons that send the form as it stands. */
export function DestinationRows({ field, rows, countries }: DestinationRowsProps) {
  const t = useTexts(tripTexts).fields;
  return (
    <FieldGroup legend={t.destinations} level={2} id="destinations" hint={t.destinationsHint}>
      {Array.from({ length: rows }, (_, row) => (
        <FieldRow key={row}>
          <TextField {...field(`destinations.${row}.city`)} label={t.city} autoComplete="off" />
          <TextField
            {...field(`destinations.${row}.country`)}
            label={t.country}
            list="countries"
            autoComplete="off"
          />
          {rows > 1 && (
            <Button kind="tertiary" name="removeDestination" value={row} formNoValidate>
              {t.removeDestination(row + 1)}
            </Button>
          )}
        </FieldRow>
      ))}
      <p className="mt-4">
        <Button kind="secondary" name="addDestination" value="1" formNoValidate>
          {t.addDestination}
        </Button>
      </p>
      <datalist id="countries">
        {countries.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldGroup>
  );
}
