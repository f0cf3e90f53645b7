import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { PublicTable } from "~/ui/public/public-table";
import { Track } from "~/ui/public/track";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import type { ScoreboardRow } from "../scoreboard-rows";
import { scoreboardTexts } from "../scoreboard-texts";
import { standingTones } from "../standing-tones";
import { CommitteeLink } from "./committee-link";
import { RowNext, rowResponsible } from "./row-next";

interface ScoreboardTableProps {
  rows: readonly ScoreboardRow[];
  periodSlug: string;
  today: IsoDate;
}

/** How every committee stands, those that did nothing too. */
export function ScoreboardTable({ rows, periodSlug, today }: ScoreboardTableProps) {
  const t = useTexts(scoreboardTexts);
  if (rows.length === 0) return <p>{t.nobody}</p>;
  return (
    <PublicTable
      caption={`${t.asOf(today)} ${t.tracks}`}
      columns={Object.values(t.columns).map((label) => ({ label }))}
    >
      <TableBody>
        {rows.map((row) => (
          <Row key={row.slug}>
            <RowHead>
              <CommitteeLink slug={row.slug} name={row.name} />
            </RowHead>
            <Cell className="nowrap">
              {row.trip && (
                <Track
                  steps={row.trip.steps.map(({ state }) =>
                    state === "waiting" || state === "not_registered" ? "next" : state,
                  )}
                />
              )}
              <Badge tone={standingTones[row.standing]}>{t.standing[row.standing]}</Badge>
            </Cell>
            <Cell>
              <RowNext row={row} periodSlug={periodSlug} today={today} />
            </Cell>
            <Cell className="side-by-side">{rowResponsible(t, row)}</Cell>
          </Row>
        ))}
      </TableBody>
    </PublicTable>
  );
}
