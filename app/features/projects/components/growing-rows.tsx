import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { projectTexts } from "../texts";

interface GrowingRowsProps {
  form: Pick<ReturnType<typeof useTypedForm>, "answer" | "field">;
  /** The list's name in the form. */
  name: string;
  legend: string;
  hint: string;
  /** How many rows stand already. */
  known: number;
  nameOf: (number: number) => string;
  /** What stands above the rows. */
  lead?: ReactNode;
  children: (
    field: (name: string) => ReturnType<ReturnType<typeof useTypedForm>["field"]>,
    row: number,
  ) => ReactNode;
}

const spareRows = 2;

/** A list in a form, one group of fields to a row, with empty ones to write in and a button for more. */
export function GrowingRows({ form, name, legend, hint, known, nameOf, lead, children }: GrowingRowsProps) {
  const t = useTexts(projectTexts);
  const sent = form.answer?.typed[name];
  const rows = Array.isArray(sent) ? sent.length : known + spareRows;
  return (
    <FieldGroup legend={legend} level={2} id={name} hint={hint}>
      {lead}
      {Array.from({ length: rows }, (_, row) => (
        <FieldGroup key={row} legend={nameOf(row + 1)}>
          {children((field) => form.field(`${name}.${row}.${field}`), row)}
        </FieldGroup>
      ))}
      <p className="mt-4">
        <Button kind="secondary" name="addRow" value={name} formNoValidate>
          {t.addRow}
        </Button>
      </p>
    </FieldGroup>
  );
}
