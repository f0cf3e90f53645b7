import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { exchangeTime } from "../exchange-time";
import type { ExchangeLine } from "../exchanges.server";
import { exchangeTexts } from "../texts";

export function ExchangeTable({ exchanges }: { exchanges: readonly ExchangeLine[] }) {
  const t = useTexts(exchangeTexts);
  const unknown = <span className="meta">{t.notKnown}</span>;
  return (
    <DataTable
      caption={t.heading}
      rows={exchanges}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.title,
          cell: ({ slug, title }) => <Link to={`/arbejdsrum/udvekslinger/${slug}`}>{title}</Link>,
        },
        { label: t.columns.kind, cell: ({ kind }) => t.kind[kind] },
        { label: t.columns.period, cell: (exchange) => exchangeTime(exchange, t.until) ?? unknown },
        { label: t.columns.headcount, align: "end", cell: ({ headcount }) => headcount ?? unknown },
      ]}
    />
  );
}
