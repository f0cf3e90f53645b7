import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { percentWhole } from "~/shared/words";
import { Aside } from "~/ui/public/fine-print";
import { KeepTogether } from "~/ui/public/keep-together";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { amountWriter } from "../amounts";
import { partTexts } from "../part-texts";

/** What each committee bears; the shares add up to the øre, and say where the last one lies. */
export function CommitteeShares({ part }: { part: AccountsPart }) {
  const t = useTexts(partTexts);
  const { shares, split, currency, totalMinor } = part;
  const write = amountWriter(
    shares.map(({ shareMinor }) => shareMinor),
    currency,
  );
  return (
    <PublicTable
      kind="money"
      caption={t.payers.split[split]}
      columns={[
        { label: t.payers.committee },
        { label: t.money.currency(currency), align: "end" },
        { label: t.payers.columns.share, align: "end" },
      ]}
    >
      <TableBody>
        {shares.map(({ committee, shareMinor, weight, lastMinor }) => {
          const percent = totalMinor === null ? null : percentWhole(shareMinor, totalMinor);
          return (
            <Row key={committee}>
              <RowHead>
                <KeepTogether>{committee}</KeepTogether>
                {split === "politicians" && weight !== null && <Aside>{t.payers.weight(weight)}</Aside>}
                {lastMinor && <Aside>{t.payers.lastMinor(t.money.smallest(currency))}</Aside>}
              </RowHead>
              <Cell align="end">{write(shareMinor)}</Cell>
              <Cell align="end">{percent !== null && t.payers.percent(percent)}</Cell>
            </Row>
          );
        })}
      </TableBody>
    </PublicTable>
  );
}
