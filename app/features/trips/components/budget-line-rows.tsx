import type { Typed } from "~/shared/form-data";
import { useTexts } from "~/shared/texts";
import { BareInput, BareSelect } from "~/ui/form/bare-field";
import { ChoiceInput } from "~/ui/form/choice-input";
import { fieldId } from "~/ui/form/field";
import type { Option } from "~/ui/form/options";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { HiddenText } from "~/ui/hidden-text";
import { Cell, Row, TableBody } from "~/ui/table/parts";
import { type Column, Table } from "~/ui/table/table";
import { costTexts } from "../cost-texts";

interface BudgetLineRowsProps {
  rows: number;
  field: ReturnType<typeof useTypedForm>["field"];
  /** Whether provisional and final amounts are asked for. */
  settling: boolean;
  options: readonly Option[];
  /** The rows as they came back from a refused form. */
  typed: readonly (string | Typed)[] | null;
}

/** One row of fields for each line; below each other on a phone. */
export function BudgetLineRows({ rows, field, settling, options, typed }: BudgetLineRowsProps) {
  const texts = useTexts(costTexts);
  const { columns: c, lines: t } = texts;
  const amounts = settling ? (["estimated", "provisional", "final"] as const) : (["estimated"] as const);
  const columns: Column[] = [
    { label: c.category },
    { label: c.line },
    ...amounts.map((name): Column => ({ label: c[name], align: "end" })),
    { label: t.remove, labelHidden: true },
  ];
  return (
    <Table caption={t.title} columns={columns} stack="lg">
      <TableBody>
        {Array.from({ length: rows }, (_, row) => {
          const at = (name: string) => field(`lines.${row}.${name}`);
          const id = at("id").defaultValue;
          const of = id ? t.line(row + 1) : t.newLine;
          const removed = isTicked(typed?.[row]);
          return (
            <Row key={row}>
              <Cell title={c.category}>
                {id && <input type="hidden" name={`lines.${row}.id`} value={id} />}
                {id && (
                  <input type="hidden" name={`lines.${row}.version`} value={at("version").defaultValue} />
                )}
                <BareSelect
                  {...at("category")}
                  label={`${of}: ${t.category}`}
                  options={options}
                  placeholder={t.chooseCategory}
                />
              </Cell>
              <Cell title={c.line}>
                <BareInput {...at("description")} label={`${of}: ${t.description}`} autoComplete="off" />
              </Cell>
              {amounts.map((name) => (
                <Cell key={name} title={c[name]} align="end">
                  <BareInput
                    {...at(name)}
                    label={`${of}: ${c[name]}`}
                    inputMode="decimal"
                    autoComplete="off"
                    fieldWidth={11}
                  />
                </Cell>
              ))}
              <Cell>
                {id && (
                  <ChoiceInput
                    kind="checkbox"
                    id={fieldId(`lines.${row}.remove`)}
                    name={`lines.${row}.remove`}
                    defaultChecked={removed}
                    label={
                      <>
                        {t.remove}
                        <HiddenText> ({of})</HiddenText>
                      </>
                    }
                  />
                )}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}

function isTicked(row: string | Typed | undefined): boolean {
  return typeof row === "object" && row.remove !== undefined;
}
