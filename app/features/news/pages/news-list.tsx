import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { Pagination } from "~/ui/pagination";
import { newsListAddress, topicsAddress } from "../addresses";
import { NewsFilter } from "../components/news-filter";
import { NewsTable } from "../components/news-table";
import { searchNews } from "../news.server";
import { newsTexts } from "../texts";
import { listTopics } from "../topics.server";

export const meta: MetaFunction = () => [{ title: newsTexts.da.pageTitle(newsTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  const topic = new URL(request.url).searchParams.get("emne")?.trim() ?? "";
  return {
    search: asked.search,
    topic,
    list: await searchNews(context.db, { ...asked, topic }),
    topics: (await listTopics(context.db)).map(({ slug, name }) => ({ slug, name })),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function NewsList() {
  const { search, topic, list, topics, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(newsTexts);
  const searched = search !== "" || topic !== "";
  const pageAt = (page: number) =>
    `?${new URLSearchParams({ ...(search && { soeg: search }), ...(topic && { emne: topic }), side: String(page) })}`;
  const buttons = mayCreate && (
    <ButtonRow>
      {topics.length > 0 && <ButtonLink to={`${newsListAddress}/ny`}>{t.create}</ButtonLink>}
      <ButtonLink to={topicsAddress} kind={topics.length > 0 ? "tertiary" : "secondary"}>
        {t.topics.manage}
      </ButtonLink>
    </ButtonRow>
  );
  const nothing = topics.length === 0 && mayCreate ? t.noTopics : mayCreate ? t.noneYet : t.none;
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        {(list.total > 0 || searched) && (
          <>
            <NewsFilter search={search} topic={topic} topics={topics} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <NewsTable news={list.items} />
            <Pagination page={list.page} pages={list.pages} to={pageAt} />
            {buttons}
          </>
        ) : (
          <EmptyState action={searched ? <Link to="?">{t.all}</Link> : buttons}>
            {searched ? t.notFound : nothing}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
