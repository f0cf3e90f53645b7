import { formatAmount, formatDifference } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { BareInput } from "~/ui/form/bare-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { SumRow } from "~/ui/table/sum-row";
import { type Column, Table } from "~/ui/table/table";
import type { BudgetLine, BudgetPage } from "../budget-page.server";
import { type StageTotal, standingTotal } from "../cost";
import { costTexts } from "../cost-texts";
import { KnownAmount } from "./budget-known-amount";

interface BudgetTableProps {
  view: BudgetPage;
  /** The lines whose missing amounts can be typed, in the order of their fields. */
  openIds: readonly string[];
  field: ReturnType<typeof useTypedForm>["field"];
}

/** Line by line, grouped by category, with the sums that are known. */
export function BudgetTable({ view, openIds, field }: BudgetTableProps) {
  const t = useTexts(costTexts);
  const { settling, totals, currency } = view;
  const columns: Column[] = [
    { label: t.columns.category },
    { label: t.columns.line },
    { label: t.columns.estimated, align: "end" },
    ...(settling
      ? [t.columns.provisional, t.columns.final, t.columns.difference].map(
          (label): Column => ({ label, align: "end" }),
        )
      : []),
  ];
  return (
    <Table caption={t.caption} columns={columns}>
      {view.categories.map(({ category, lines, totals: own }) => (
        <TableBody key={category}>
          {lines.map((line, index) => (
            <Row key={line.id}>
              {index === 0 && (
                <RowHead scope="rowgroup" rowSpan={lines.length}>
                  {t.categories[category]}
                  {lines.length > 1 && <CategoryTotal totals={own} currency={currency} />}
                </RowHead>
              )}
              <LineCells line={line} view={view} field={field} open={openIds.indexOf(line.id)} />
            </Row>
          ))}
        </TableBody>
      ))}
      <TableFoot>
        <SumRow label={t.total} span={2}>
          <TotalCell title={t.columns.estimated} total={totals.estimated} currency={currency} />
          {settling && (
            <>
              <TotalCell title={t.columns.provisional} total={totals.provisional} currency={currency} />
              <TotalCell title={t.columns.final} total={totals.final} currency={currency} />
              <Cell align="end" title={t.columns.difference}>
                <KnownAmount minor={totals.differenceMinor} write={formatDifference} currency={currency} />
              </Cell>
            </>
          )}
        </SumRow>
      </TableFoot>
    </Table>
  );
}

function CategoryTotal({ totals, currency }: { totals: BudgetPage["totals"]; currency: string }) {
  const t = useTexts(costTexts);
  const { minor } = standingTotal(totals);
  if (minor === null) return null;
  return (
    <>
      <br />
      <span className="meta">{t.inAll(formatAmount(minor, currency))}</span>
    </>
  );
}

function TotalCell({ title, total, currency }: { title: string; total: StageTotal; currency: string }) {
  const t = useTexts(costTexts);
  return (
    <Cell align="end" title={title}>
      {total.minor === null && total.missing > 0 ? (
        <span className="weight-normal">{t.missing(total.missing)}</span>
      ) : (
        <KnownAmount minor={total.minor} currency={currency} />
      )}
    </Cell>
  );
}

interface LineCellsProps extends Pick<BudgetTableProps, "view" | "field"> {
  line: BudgetLine;
  /** The place of its fields in the form; −1 where nothing can be typed. */
  open: number;
}

function LineCells({ line, view, field, open }: LineCellsProps) {
  const t = useTexts(costTexts);
  const name = line.description || t.categories[line.category];
  const known = (minor: number | null) => <KnownAmount minor={minor} currency={view.currency} />;
  const typed = (what: "provisional" | "final", label: string) => (
    <BareInput
      {...field(`lines.${open}.${what}`)}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      fieldWidth={11}
    />
  );
  const canFill = open >= 0;
  return (
    <>
      <Cell title={t.columns.line}>{line.description || t.noDescription}</Cell>
      <Cell align="end" title={t.columns.estimated}>
        {known(line.estimatedMinor)}
      </Cell>
      {view.settling && (
        <>
          <Cell align="end" title={t.columns.provisional}>
            {canFill && line.provisionalMinor === null
              ? typed("provisional", t.provisionalOf(name))
              : known(line.provisionalMinor)}
          </Cell>
          <Cell align="end" title={t.columns.final}>
            {canFill && line.finalMinor === null ? typed("final", t.finalOf(name)) : known(line.finalMinor)}
          </Cell>
          <Cell align="end" title={t.columns.difference}>
            <KnownAmount minor={line.differenceMinor} write={formatDifference} currency={view.currency} />
          </Cell>
        </>
      )}
    </>
  );
}
