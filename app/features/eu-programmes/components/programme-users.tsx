import { Link } from "@remix-run/react";
import { StatusBadge } from "~/features/projects/components/status-badge";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import type { ProgrammeUser } from "../programme-users.server";
import { euTexts } from "../texts";

/** The projects that used a programme, and whom to ask about each. */
export function ProgrammeUsers({ users }: { users: readonly ProgrammeUser[] }) {
  const t = useTexts(euTexts);
  if (users.length === 0) return <p>{t.noUsers}</p>;
  const notKnown = <span className="meta">{t.unknown}</span>;
  return (
    <DataTable
      caption={t.users}
      rows={users}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.userColumns.project,
          cell: ({ slug, title }) => <Link to={`/arbejdsrum/projekter/${slug}`}>{title}</Link>,
        },
        { label: t.userColumns.status, cell: ({ status }) => <StatusBadge status={status} /> },
        { label: t.userColumns.department, cell: ({ ownerDepartment }) => ownerDepartment || notKnown },
        {
          label: t.userColumns.contact,
          cell: ({ contact: { name, title, phone, email } }) => {
            const lines = [[name, title].filter(Boolean).join(", "), phone, email].filter(Boolean);
            return lines.length === 0
              ? notKnown
              : lines.map((line) => (
                  <span key={line}>
                    {line}
                    <br />
                  </span>
                ));
          },
        },
      ]}
    />
  );
}
