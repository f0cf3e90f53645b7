import type { AccountsPart, PublicFunder } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { percentWhole } from "~/shared/words";
import { Aside } from "~/ui/public/fine-print";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { amountWriter } from "../amounts";
import { partTexts } from "../part-texts";
import { CommitteeShares } from "./committee-shares";
import { DisqualificationChecks } from "./disqualification-checks";
import { KnownAmount } from "./known-amount";
import { Passage, type PieceProps } from "./passage";

interface PayersProps extends PieceProps {
  part: AccountsPart;
}

/** Who paid: the municipality, outside funders with the check that they disqualify nobody, and each committee's share. */
export function Payers({ part, ...piece }: PayersProps) {
  const t = useTexts(partTexts);
  const { funders } = part;
  return (
    <Passage {...piece} heading={t.heading.payers}>
      {funders === null && <p>{t.payers.notKnown}</p>}
      {funders?.length === 0 && <p>{t.payers.nobodyElse}</p>}
      {funders && funders.length > 0 && (
        <>
          <PayerTable part={part} funders={funders} />
          <DisqualificationChecks funders={funders} level={piece.level} />
        </>
      )}
      {part.shares.length > 1 && <CommitteeShares part={part} />}
    </Passage>
  );
}

function PayerTable({ part, funders }: { part: AccountsPart; funders: readonly PublicFunder[] }) {
  const t = useTexts(partTexts);
  const { municipalityMinor, totalMinor, currency } = part;
  const write = amountWriter(
    [municipalityMinor, totalMinor, ...funders.map(({ amountMinor }) => amountMinor)],
    currency,
  );
  const payers = [
    { name: t.payers.municipality, purpose: "", amountMinor: municipalityMinor },
    ...funders.map(({ funder, purpose, amountMinor }) => ({ name: funder, purpose, amountMinor })),
  ];
  const share = (minor: number | null) =>
    minor === null || totalMinor === null ? null : percentWhole(minor, totalMinor);
  return (
    <PublicTable
      kind="money"
      caption={t.payers.caption}
      columns={[
        { label: t.payers.columns.payer },
        { label: t.money.currency(currency), align: "end" },
        { label: t.payers.columns.share, align: "end" },
      ]}
    >
      <TableBody>
        {payers.map(({ name, purpose, amountMinor }, index) => (
          <Row key={index}>
            <RowHead>
              {name}
              {purpose && <Aside>{t.payers.purpose(purpose)}</Aside>}
            </RowHead>
            <Cell align="end">
              <KnownAmount minor={amountMinor} write={write} />
            </Cell>
            <Cell align="end">
              <KnownAmount minor={share(amountMinor)} write={t.payers.percent} />
            </Cell>
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <Row className="sum-row">
          <RowHead>{t.money.total}</RowHead>
          <Cell align="end">
            <KnownAmount minor={totalMinor} write={write} />
          </Cell>
          <Cell />
        </Row>
      </TableFoot>
    </PublicTable>
  );
}
