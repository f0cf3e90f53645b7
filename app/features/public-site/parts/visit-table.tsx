import type { PublicVisit } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { PublicTable } from "~/ui/public/public-table";
import { Row, RowHead, TableBody } from "~/ui/table/parts";
import { partTexts } from "../part-texts";
import { visitDays } from "../visit-days";
import { VisitRows } from "./visit-row";

interface VisitTableProps {
  visits: readonly PublicVisit[];
  committeeCount: number;
  linksHosts?: boolean;
}

export function VisitTable({ visits, committeeCount, linksHosts }: VisitTableProps) {
  const t = useTexts(partTexts).programme;
  const days = visitDays(visits);
  const isParallel = days.some(({ slots }) => slots.some((slot) => slot.visits.length > 1));
  const timesKnown = visits.some(({ startsAt }) => startsAt !== null);
  const columns = [
    { label: t.columns.time },
    { label: t.columns.visit },
    ...(committeeCount > 1 ? [{ label: t.columns.for }] : []),
    { label: t.columns.kind },
  ];
  return (
    <PublicTable
      kind="programme"
      columns={columns}
      caption={[timesKnown ? t.caption.timesKnown : t.caption.timesNotKnown, isParallel && t.caption.parallel]
        .filter(Boolean)
        .join(" ")}
    >
      {days.map(({ day, places, slots }) => (
        <TableBody key={day ?? ""}>
          <Row className="group-row">
            <RowHead scope="rowgroup" colSpan={columns.length}>
              {day ? t.day(day) : t.dayNotKnown} <span>{joinWords(places)}</span>
            </RowHead>
          </Row>
          {slots.map((slot, index) => (
            <VisitRows key={index} slot={slot} committeeCount={committeeCount} linksHosts={linksHosts} />
          ))}
        </TableBody>
      ))}
    </PublicTable>
  );
}
