import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { DataTable } from "~/ui/table/data-table";
import type { PeriodLine } from "../period-overview.server";
import { periodTexts } from "../texts";

const tones: Readonly<Record<PeriodLine["status"], BadgeTone>> = {
  ahead: "plain",
  now: "info",
  past: "plain",
  closed: "success",
};

/** The election periods line by line. */
export function PeriodTable({ periods }: { periods: readonly PeriodLine[] }) {
  const t = useTexts(periodTexts);
  return (
    <DataTable
      caption={t.periods}
      rows={periods}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.period,
          cell: ({ slug, name }) => <Link to={`/arbejdsrum/perioder/${slug}`}>{name}</Link>,
        },
        { label: t.columns.committees, align: "end", cell: ({ committees }) => committees },
        { label: t.columns.trips, align: "end", cell: ({ trips }) => trips },
        {
          label: t.columns.status,
          cell: ({ status }) => <Badge tone={tones[status]}>{t.status[status]}</Badge>,
        },
      ]}
    />
  );
}
