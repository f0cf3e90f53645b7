import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf, matchesSearch, pageOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { TwinTownTable } from "../components/twin-town-table";
import { listScores, statedPriorities } from "../priorities.server";
import { twinTownTexts } from "../texts";
import { twinTownLines } from "../twin-town-list";
import { listTwinTowns } from "../twin-towns.server";

export const meta: MetaFunction = () => [{ title: twinTownTexts.da.pageTitle(twinTownTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { search, page } = listRequestOf(request.url);
  const today = todayOf(context);
  const { priorities } = await statedPriorities(context.db, today);
  const found = (await listTwinTowns(context.db)).filter(({ name, city, activities }) =>
    matchesSearch(search, name, city, ...activities),
  );
  return {
    search,
    list: pageOf(twinTownLines(found, priorities, await listScores(context.db), today), page),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function TwinTowns() {
  const { search, list, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(twinTownTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/venskabsbyer/ny">{t.create}</ButtonLink>;
  const searched = search !== "";
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        {(list.total > 0 || searched) && (
          <>
            <ListSearch label={t.search} search={search} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <TwinTownTable twinTowns={list.items} />
            <ListPages list={list} search={search} />
            {create && <ButtonRow>{create}</ButtonRow>}
          </>
        ) : (
          <EmptyState action={searched ? <Link to="?">{t.all}</Link> : create}>
            {searched ? t.notFound : t.none}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
