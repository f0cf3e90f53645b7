import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { StrategyTable } from "../components/strategy-table";
import { searchStrategies } from "../strategy-list.server";
import { strategyTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: strategyTexts.da.pageTitle(strategyTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  return {
    search: asked.search,
    list: await searchStrategies(context.db, asked, todayOf(context)),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Strategies() {
  const { search, list, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(strategyTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/strategi/ny">{t.create}</ButtonLink>;
  const areas = (
    <ButtonLink kind="tertiary" to="/arbejdsrum/fagomraader">
      {t.policyAreas}
    </ButtonLink>
  );
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
            <StrategyTable strategies={list.items} />
            <ListPages list={list} search={search} />
            <ButtonRow>
              {create}
              {areas}
            </ButtonRow>
          </>
        ) : (
          <EmptyState
            action={
              searched ? (
                <Link to="?">{t.all}</Link>
              ) : (
                <>
                  {create} {areas}
                </>
              )
            }
          >
            {searched ? t.notFound : mayCreate ? t.noneYet : t.none}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
