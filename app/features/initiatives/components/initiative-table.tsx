import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import type { InitiativeLine } from "../initiatives.server";
import { initiativeTexts } from "../texts";

export function InitiativeTable({ initiatives }: { initiatives: readonly InitiativeLine[] }) {
  const t = useTexts(initiativeTexts);
  return (
    <DataTable
      caption={t.title}
      rows={initiatives}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name }) => <Link to={`/arbejdsrum/initiativer/${slug}`}>{name}</Link>,
        },
        { label: t.columns.kind, cell: ({ kind }) => t.kind[kind] },
        {
          label: t.columns.period,
          cell: ({ since, until }) =>
            periodInWords({ startsOn: since, endsOn: until }, t.until) ?? (
              <span className="meta">{t.notKnown}</span>
            ),
        },
      ]}
    />
  );
}
