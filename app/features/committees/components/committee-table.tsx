import { Link } from "@remix-run/react";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { DataTable } from "~/ui/table/data-table";
import type { CommitteeLine } from "../committee-lines.server";
import { committeeTexts } from "../texts";
import { StandingCell } from "./standing-cell";

/** The committees of a period line by line. */
export function CommitteeTable({ committees }: { committees: readonly CommitteeLine[] }) {
  const t = useTexts(committeeTexts);
  return (
    <DataTable
      caption={t.committees}
      rows={committees}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t.columns.committee,
          cell: ({ slug, name, kind, days }) => (
            <>
              <Link to={`/arbejdsrum/udvalg/${slug}`}>{name}</Link>
              <br />
              <span className="meta">
                {t.kind[kind]}
                {days && ` · ${formatDateRange(days.startsOn, days.endsOn)}`}
              </span>
            </>
          ),
        },
        { label: t.columns.chair, cell: ({ chair }) => chair ?? <span className="meta">{t.noChair}</span> },
        {
          label: t.columns.secretary,
          cell: ({ secretaries }) =>
            secretaries.length > 0 ? joinWords(secretaries) : <span className="meta">{t.noSecretary}</span>,
        },
        {
          label: t.columns.standing,
          cell: ({ standing }) => standing && <StandingCell standing={standing} />,
        },
        { label: t.columns.trips, align: "end", cell: ({ trips }) => trips },
      ]}
    />
  );
}
