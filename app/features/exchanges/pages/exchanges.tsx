import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { DoneNotice } from "~/ui/done-notice";
import { PageBody } from "~/ui/page-body";
import { SearchedList } from "~/ui/searched-list";
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
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        <SearchedList
          texts={t}
          search={search}
          list={list}
          none={mayCreate ? t.noneYet : t.none}
          create={create}
        >
          <ExchangeTable exchanges={list.items} />
        </SearchedList>
      </PageBody>
    </>
  );
}
