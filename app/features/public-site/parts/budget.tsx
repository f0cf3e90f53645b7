import type { PublicBudget } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { amountWriter } from "../amounts";
import { partTexts } from "../part-texts";
import { KnownAmount } from "./known-amount";
import { LineName } from "./line-name";
import { Passage, type PieceProps } from "./passage";

interface BudgetProps extends PieceProps {
  budget: PublicBudget;
}

/** What the trip is expected to cost, before there are accounts. */
export function Budget({ budget, ...piece }: BudgetProps) {
  const t = useTexts(partTexts);
  const isKnown =
    budget.totalMinor !== null || budget.lines.some(({ estimatedMinor }) => estimatedMinor !== null);
  return (
    <Passage {...piece} heading={t.heading.budget}>
      {isKnown ? <BudgetTable budget={budget} /> : <p>{t.money.noBudget}</p>}
    </Passage>
  );
}

function BudgetTable({ budget }: { budget: PublicBudget }) {
  const t = useTexts(partTexts).money;
  const { currency, includesVat, lines, totalMinor, headcount, perParticipantMinor } = budget;
  const write = amountWriter([totalMinor, ...lines.map(({ estimatedMinor }) => estimatedMinor)], currency);
  return (
    <PublicTable
      kind="money"
      caption={`${t.currency(currency)}, ${t.vat(includesVat)}.`}
      columns={[{ label: t.columns.line }, { label: t.columns.budget, align: "end" }]}
    >
      <TableBody>
        {lines.map(({ category, description, estimatedMinor }, index) => (
          <Row key={index}>
            <RowHead>
              <LineName category={category} description={description} />
            </RowHead>
            <Cell align="end">
              <KnownAmount minor={estimatedMinor} write={write} />
            </Cell>
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <Row className="sum-row">
          <RowHead>{t.total}</RowHead>
          <Cell align="end">
            <KnownAmount minor={totalMinor} write={write} />
          </Cell>
        </Row>
        <Row className="plain-row">
          <RowHead>{t.participants}</RowHead>
          <Cell align="end">
            <KnownAmount minor={headcount} write={String} />
          </Cell>
        </Row>
        <Row className="sum-row">
          <RowHead>{t.perParticipant}</RowHead>
          <Cell align="end">
            <KnownAmount minor={perParticipantMinor} write={amountWriter([perParticipantMinor], currency)} />
          </Cell>
        </Row>
      </TableFoot>
    </PublicTable>
  );
}
