import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { adoptionInWords } from "../adoption-words";
import type { StandingStrategy } from "../strategy-list.server";
import { strategyTexts } from "../texts";
import { StandingBadge } from "./standing-badge";

export function StrategyTable({ strategies }: { strategies: readonly StandingStrategy[] }) {
  const t = useTexts(strategyTexts);
  return (
    <DataTable
      caption={t.title}
      rows={strategies}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name }) => <Link to={`/arbejdsrum/strategi/${slug}`}>{name}</Link>,
        },
        {
          label: t.columns.adopted,
          cell: ({ adoptedOn, adoptedBy }) =>
            adoptionInWords(adoptedOn, adoptedBy) ?? <span className="meta">{t.notKnown}</span>,
        },
        { label: t.columns.standing, cell: ({ standing }) => <StandingBadge standing={standing} /> },
      ]}
    />
  );
}
