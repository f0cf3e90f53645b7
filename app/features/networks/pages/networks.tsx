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
import { networksAddress } from "../addresses";
import { NetworkTable } from "../components/network-table";
import { searchNetworks } from "../networks.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: networkTexts.da.pageTitle(networkTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  return {
    search: asked.search,
    list: await searchNetworks(context.db, asked),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Networks() {
  const { search, list, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(networkTexts);
  const create = mayCreate && <ButtonLink to={`${networksAddress}/ny`}>{t.create}</ButtonLink>;
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
            <NetworkTable networks={list.items} />
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
