import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { periodInWords } from "../period-words";
import { projectAddress } from "../project-addresses";
import type { ProjectLine } from "../projects.server";
import { projectTexts } from "../texts";
import { StatusBadge } from "./status-badge";

export function ProjectTable({ projects }: { projects: readonly ProjectLine[] }) {
  const t = useTexts(projectTexts);
  return (
    <DataTable
      caption={t.title}
      rows={projects}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.title,
          cell: ({ slug, title, acronym }) => (
            <>
              <Link to={projectAddress(slug)}>{title}</Link>
              {acronym && <span className="meta"> · {acronym}</span>}
            </>
          ),
        },
        {
          label: t.columns.programme,
          cell: ({ programme }) => programme || <span className="meta">{t.notKnown}</span>,
        },
        {
          label: t.columns.period,
          cell: (project) =>
            periodInWords(project, t.until) ?? <span className="meta">{t.unknownPeriod}</span>,
        },
        { label: t.columns.status, cell: ({ status }) => <StatusBadge status={status} /> },
      ]}
    />
  );
}
