import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { programmeAddress } from "../addresses";
import type { ProgrammeLine } from "../programmes.server";
import { euTexts } from "../texts";

export function ProgrammeTable({ programmes }: { programmes: readonly ProgrammeLine[] }) {
  const t = useTexts(euTexts);
  const notKnown = <span className="meta">{t.unknown}</span>;
  return (
    <DataTable
      caption={t.title}
      rows={programmes}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name }) => <Link to={programmeAddress(slug)}>{name}</Link>,
        },
        {
          label: t.columns.policyAreas,
          cell: ({ policyAreas }) => (policyAreas.length > 0 ? policyAreas.join(", ") : notKnown),
        },
        { label: t.columns.period, cell: (programme) => periodInWords(programme, t.until) ?? notKnown },
      ]}
    />
  );
}
