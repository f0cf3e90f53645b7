import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import type { OrganisationKind } from "../organisation";
import { organisationTexts } from "../texts";

interface OrganisationTableProps {
  organisations: readonly { slug: string; name: string; kind: OrganisationKind; place: string | null }[];
}

export function OrganisationTable({ organisations }: OrganisationTableProps) {
  const t = useTexts(organisationTexts);
  return (
    <DataTable
      caption={t.title}
      rows={organisations}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name }) => <Link to={`/arbejdsrum/organisationer/${slug}`}>{name}</Link>,
        },
        { label: t.columns.kind, cell: ({ kind }) => t.kind[kind] },
        {
          label: t.columns.place,
          cell: ({ place }) => place ?? <span className="meta">{t.unknownPlace}</span>,
        },
      ]}
    />
  );
}
