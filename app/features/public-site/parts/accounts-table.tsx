import type { AccountsLine, AccountsPart } from "~/features/publications/snapshots/accounts";
import type { KnownMinor } from "~/features/publications/snapshots/common";
import { useTexts } from "~/shared/texts";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { amountWriter } from "../amounts";
import { partTexts } from "../part-texts";
import { AmountCells } from "./amount-cells";
import { KnownAmount } from "./known-amount";
import { LineName } from "./line-name";

interface AccountsTableProps {
  part: AccountsPart;
  /** Per participant as budgeted, where the programme's budget said so. */
  budgeted?: { headcount: number | null; perParticipantMinor: KnownMinor };
}

/** Account beside budget, line by line. */
export function AccountsTable({ part, budgeted }: AccountsTableProps) {
  const t = useTexts(partTexts).money;
  const { currency, lines, budgetMinor, totalMinor, perParticipantMinor } = part;
  const withBudget = budgetMinor !== null || lines.some(({ estimatedMinor }) => estimatedMinor !== null);
  const write = amountWriter([budgetMinor, totalMinor, ...lines.flatMap(amountsOf)], currency);
  const each = amountWriter([perParticipantMinor, budgeted?.perParticipantMinor ?? null], currency);
  return (
    <PublicTable
      kind="money"
      caption={`${t.currency(currency)}, ${t.vat(part.includesVat)}. ${part.isFinal ? t.final : t.provisional}`}
      columns={[
        { label: t.columns.line },
        ...(withBudget ? [{ label: t.columns.budget, align: "end" as const }] : []),
        { label: t.columns.account, align: "end" },
        ...(withBudget ? [{ label: t.columns.difference, align: "end" as const }] : []),
      ]}
    >
      <TableBody>
        {lines.map(({ category, description, estimatedMinor, accountMinor, accountIs }, index) => (
          <Row key={index}>
            <RowHead>
              <LineName category={category} description={description} />
            </RowHead>
            <AmountCells
              {...{ withBudget, write }}
              budget={estimatedMinor}
              account={accountMinor}
              note={accountIs === "provisional" && part.lines.length > 1 ? t.provisionalLine : undefined}
            />
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <Row className="sum-row">
          <RowHead>{t.total}</RowHead>
          <AmountCells {...{ withBudget, write }} budget={budgetMinor} account={totalMinor} />
        </Row>
        <Row className="plain-row">
          <RowHead>{t.participants}</RowHead>
          {withBudget && <Cell align="end">{budgeted?.headcount}</Cell>}
          <Cell align="end">
            <KnownAmount minor={part.headcount} write={String} />
          </Cell>
          {withBudget && <Cell />}
        </Row>
        <Row className="sum-row">
          <RowHead>{t.perParticipant}</RowHead>
          {withBudget && (
            <Cell align="end">
              {budgeted?.perParticipantMinor != null && each(budgeted.perParticipantMinor)}
            </Cell>
          )}
          <Cell align="end">
            <KnownAmount minor={perParticipantMinor} write={each} />
          </Cell>
          {withBudget && <Cell />}
        </Row>
      </TableFoot>
    </PublicTable>
  );
}

const amountsOf = ({ estimatedMinor, accountMinor }: AccountsLine) => [estimatedMinor, accountMinor];
