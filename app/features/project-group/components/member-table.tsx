import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import type { Member } from "../project-group";
import { projectGroupTexts } from "../texts";

interface MemberTableProps {
  caption: string;
  members: readonly Member[];
  mayEdit: boolean;
}

export function MemberTable({ caption, members, mayEdit }: MemberTableProps) {
  const t = useTexts(projectGroupTexts);
  return (
    <DataTable
      caption={caption}
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t.columns.name,
          cell: ({ id, name }) =>
            mayEdit ? <Link to={`/arbejdsrum/projektgruppe/medlemmer/${id}`}>{name}</Link> : name,
        },
        {
          label: t.columns.work,
          cell: ({ title, department }) => [title, department].filter(Boolean).join(", ") || t.notKnown,
        },
        { label: t.columns.term, cell: (member) => periodInWords(member, t.until) ?? t.notKnown },
        { label: t.columns.isPublic, cell: ({ isPublic }) => (isPublic ? t.public : t.notPublic) },
      ]}
    />
  );
}
