import { Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { newsAddress } from "../addresses";
import type { NewsLine } from "../news.server";
import { newsTexts } from "../texts";

export function NewsTable({ news }: { news: readonly NewsLine[] }) {
  const t = useTexts(newsTexts);
  return (
    <DataTable
      caption={t.title}
      rows={news}
      keyOf={({ slug }) => slug}
      columns={[
        { label: t.columns.title, cell: ({ slug, title }) => <Link to={newsAddress(slug)}>{title}</Link> },
        { label: t.columns.topic, cell: ({ topic }) => topic.name },
        { label: t.columns.date, cell: ({ newsOn }) => formatDate(newsOn) },
      ]}
    />
  );
}
