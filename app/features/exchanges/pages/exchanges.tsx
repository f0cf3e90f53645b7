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
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { ExchangeTable } from "../components/exchange-table";
import { searchExchanges } from "../exchanges.server";
import { exchangeTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: exchangeTexts.da.pageTitle(exchangeTexts.da.heading) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  return {
    search: asked.search,
    list: await searchExchanges(context.db, asked),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Exchanges() {
  const { search, list, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(exchangeTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/udvekslinger/ny">{t.create}</ButtonLink>;
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
            <ExchangeTable exchanges={list.items} />
            <ListPages list={list} search={search} />
            {create && <ButtonRow>{create}</ButtonRow>}
          </>
        ) : (
          <EmptyState action={searched ? <Link to="?">{t.all}</Link> : create}>
            {searched ? t.notFound : mayCreate ? t.noneYet : t.none}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
