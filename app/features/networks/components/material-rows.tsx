import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { networkTexts } from "../texts";

interface MaterialRowsProps {
  form: ReturnType<typeof useTypedForm>;
  /** How many materials stand already. */
  known: number;
}

const spareRows = 2;

/** The materials of a meeting, one to a row: what it is called, and where it is. */
export function MaterialRows({ form, known }: MaterialRowsProps) {
  const t = useTexts(networkTexts).meetings;
  const sent = form.answer?.typed.materials;
  const rows = Array.isArray(sent) ? sent.length : known + spareRows;
  const field = (row: number, name: string) => form.field(`materials.${row}.${name}`);
  return (
    <FieldGroup legend={t.materials} level={2} id="materials" hint={t.materialsHint}>
      {Array.from({ length: rows }, (_, row) => (
        <FieldGroup key={row} legend={t.material(row + 1)}>
          <FieldRow>
            <TextField {...field(row, "label")} label={t.label} autoComplete="off" />
            <TextField {...field(row, "link")} label={t.link} autoComplete="off" inputMode="url" />
          </FieldRow>
        </FieldGroup>
      ))}
      <p className="mt-4">
        <Button kind="secondary" name="addMaterial" value="1" formNoValidate>
          {t.addMaterial}
        </Button>
      </p>
    </FieldGroup>
  );
}
