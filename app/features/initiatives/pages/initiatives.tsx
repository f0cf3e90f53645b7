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
import { InitiativeTable } from "../components/initiative-table";
import { searchInitiatives } from "../initiatives.server";
import { initiativeTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: initiativeTexts.da.pageTitle(initiativeTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  return {
    search: asked.search,
    list: await searchInitiatives(context.db, asked),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Initiatives() {
  const { search, list, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(initiativeTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/initiativer/nyt">{t.create}</ButtonLink>;
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
          <InitiativeTable initiatives={list.items} />
        </SearchedList>
      </PageBody>
    </>
  );
}
