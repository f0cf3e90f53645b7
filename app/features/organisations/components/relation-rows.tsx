import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { relationKinds } from "../relation";
import { relationTexts } from "../relation-texts";

interface RelationRowsProps {
  form: ReturnType<typeof useTypedForm>;
  /** How many relations stand already. */
  known: number;
}

/** How an organisation stands to the municipality, one relation to a row, and one to spare. */
export function RelationRows({ form, known }: RelationRowsProps) {
  const t = useTexts(relationTexts);
  const sent = form.answer?.typed.relations;
  const rows = Array.isArray(sent) ? sent.length : known + 1;
  const field = (row: number, name: string) => form.field(`relations.${row}.${name}`);
  return (
    <FieldGroup legend={t.legend} level={2} id="relations" hint={t.hint}>
      {Array.from({ length: rows }, (_, row) => (
        <FieldGroup key={row} legend={t.relation(row + 1)}>
          <FieldRow>
            <Select
              {...field(row, "kind")}
              label={t.kindLabel}
              placeholder={t.none}
              options={relationKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
            />
            <TextField {...field(row, "since")} label={t.since} optional autoComplete="off" />
            <TextField {...field(row, "until")} label={t.until} optional autoComplete="off" />
          </FieldRow>
          <TextField {...field(row, "note")} label={t.note} optional fieldWidth="full" autoComplete="off" />
        </FieldGroup>
      ))}
      <p className="mt-4">
        <Button kind="secondary" name="addRelation" value="1" formNoValidate>
          {t.add}
        </Button>
      </p>
    </FieldGroup>
  );
}
