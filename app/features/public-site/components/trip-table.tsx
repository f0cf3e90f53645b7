import type { ReactNode } from "react";
import type { KnownMinor } from "~/features/publications/snapshots/common";
import { useTexts } from "~/shared/texts";
import { Aside, FinePrint } from "~/ui/public/fine-print";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { tripAddress } from "../addresses";
import { shortMoney } from "../amounts";
import type { CostTotals } from "../cost-totals";
import { listTexts } from "../list-texts";
import { NotKnown } from "../parts/not-known";
import { wasHeld } from "../trip-standing";
import type { TripSummary } from "../trip-summary";
import { tripTexts } from "../trip-texts";

interface TripTableProps<T extends TripSummary> {
  caption: string;
  trips: readonly T[];
  costs: CostTotals;
  committeesOf: (trip: T) => ReactNode;
  /** What one committee bears; left out where all of the cost is asked for. */
  shareOf?: (trip: T) => KnownMinor;
}

/** Trips and what they cost: sums of known amounts alone, and how many are missing. */
export function TripTable<T extends TripSummary>({
  caption,
  trips,
  costs,
  committeesOf,
  shareOf,
}: TripTableProps<T>) {
  const t = useTexts(listTexts);
  const { columns } = t.table;
  if (trips.length === 0) return <p>{t.table.none}</p>;
  const shares = trips.filter(({ standing }) => wasHeld(standing)).flatMap((trip) => shareOf?.(trip) ?? []);
  const missing = t.table.missing(costs.missing);
  const notKnown = costs.missing > 0 && <NotKnown />;
  return (
    <>
      <PublicTable
        caption={caption}
        columns={[
          { label: columns.trip },
          { label: columns.committees },
          { label: columns.headcount, align: "end" },
          { label: columns.total, align: "end" },
          ...(shareOf ? [{ label: columns.share, align: "end" as const }] : []),
          { label: columns.perParticipant, align: "end" },
          { label: columns.basis },
        ]}
      >
        <TableBody>
          {trips.map((trip) => (
            <TripRow
              key={trip.reference}
              trip={trip}
              committees={committeesOf(trip)}
              share={shareOf?.(trip)}
            />
          ))}
        </TableBody>
        <TableFoot>
          <Row>
            <RowHead>{t.table.heldSoFar(costs.counted + costs.missing)}</RowHead>
            <Cell />
            <Cell align="end" title={columns.headcount}>
              {costs.average?.headcount ?? notKnown}
            </Cell>
            <Cell align="end" title={columns.total}>
              {costs.counted > 0 ? shortMoney(costs.totalMinor, costs.currency) : notKnown}
            </Cell>
            {shareOf && (
              <Cell align="end" title={columns.share}>
                {shares.length > 0 ? shortMoney(sumOf(shares), costs.currency) : notKnown}
              </Cell>
            )}
            <Cell align="end" title={columns.perParticipant}>
              {costs.average ? shortMoney(costs.average.perParticipantMinor, costs.currency) : notKnown}
            </Cell>
            <Cell />
          </Row>
        </TableFoot>
      </PublicTable>
      {(missing || costs.average) && (
        <FinePrint>
          {missing} {costs.average && t.table.average(costs.average.trips)}
        </FinePrint>
      )}
    </>
  );
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

interface TripRowProps {
  trip: TripSummary;
  committees: ReactNode;
  /** Undefined where shares are not asked for. */
  share: KnownMinor | undefined;
}

function TripRow({ trip, committees, share }: TripRowProps) {
  const t = useTexts(listTexts);
  const { dates } = useTexts(tripTexts);
  const { columns } = t.table;
  const { totalMinor, headcount, perParticipantMinor, basis, currency } = trip.cost;
  const money = (minor: KnownMinor) => (minor === null ? <NotKnown /> : shortMoney(minor, currency));
  return (
    <Row>
      <RowHead>
        <a href={tripAddress(trip.reference)}>{trip.name}</a>
        <Aside>{dates(trip.startsOn, trip.endsOn)}</Aside>
      </RowHead>
      <Cell>{committees}</Cell>
      <Cell align="end" title={columns.headcount}>
        {headcount ?? <NotKnown />}
      </Cell>
      <Cell align="end" title={columns.total}>
        {money(totalMinor)}
      </Cell>
      {share !== undefined && (
        <Cell align="end" title={columns.share}>
          {money(share)}
        </Cell>
      )}
      <Cell align="end" title={columns.perParticipant}>
        {money(perParticipantMinor)}
      </Cell>
      <Cell>
        {trip.standing === "held" || trip.standing === "recorded" ? null : (
          <Aside>{t.standing[trip.standing]}</Aside>
        )}
        {t.table.basis[basis]}
      </Cell>
    </Row>
  );
}
