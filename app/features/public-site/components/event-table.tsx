import { formatDateRange, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Late } from "~/ui/public/late";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { tripAddress } from "../addresses";
import { periodTexts } from "../period-texts";
import type { TimelineEvent } from "../timeline-events";
import { CommitteeNames } from "./committee-names";

/** The timeline as a table. */
export function EventTable({ events }: { events: readonly TimelineEvent[] }) {
  const t = useTexts(periodTexts).events;
  const years = [...new Set(events.map(({ on }) => on.slice(0, 4)))];
  const columns = [t.columns.date, t.columns.what, t.columns.committees];
  return (
    <PublicTable caption={t.caption} columns={columns.map((label) => ({ label }))}>
      {years.map((year) => (
        <TableBody key={year}>
          <Row className="group-row">
            <RowHead scope="rowgroup" colSpan={columns.length}>
              {year}
            </RowHead>
          </Row>
          {events
            .filter(({ on }) => on.startsWith(year))
            .map(({ on, until, step, state, trip, committees }) => (
              <Row key={`${trip.reference} ${step} ${on}`}>
                <RowHead className="nowrap">
                  {until && until !== on ? formatDateRange(on, until) : formatPartial(on)}
                </RowHead>
                <Cell>
                  {t.what[step][state]} <a href={tripAddress(trip.reference)}>{trip.name}</a>
                  {state === "late" && (
                    <>
                      {" "}
                      <Late>{t.overdue}</Late>
                    </>
                  )}
                </Cell>
                <Cell className="soft">
                  <CommitteeNames committees={committees} />
                </Cell>
              </Row>
            ))}
        </TableBody>
      ))}
    </PublicTable>
  );
}
