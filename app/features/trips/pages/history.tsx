import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { SectionHeading } from "~/ui/section-heading";
import { HistoryList } from "../components/history-list";
import { listHistory } from "../history.server";
import { historyTexts } from "../history-texts";
import { tripTexts } from "../texts";
import { requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(historyTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const asked = Number(new URL(request.url).searchParams.get("side") ?? 1);
  const history = await listHistory(context.db, trip.id, Number.isInteger(asked) ? asked : 1);
  return { ...history, title: trip.title };
}

/** Who did what to the trip, and when. */
export default function History() {
  const { entries, page, pages } = useLoaderData<typeof loader>();
  const t = useTexts(historyTexts);
  return (
    <>
      <SectionHeading>{t.title}</SectionHeading>
      {entries.length === 0 ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <>
          <p>{t.lead}</p>
          <HistoryList entries={entries} />
          <Pagination page={page} pages={pages} to={(wanted) => `?side=${wanted}`} />
        </>
      )}
    </>
  );
}
