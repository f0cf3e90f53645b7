import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf, matchesSearch, pageOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { DoneNotice } from "~/ui/done-notice";
import { PageBody } from "~/ui/page-body";
import { SearchedList } from "~/ui/searched-list";
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
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        <SearchedList texts={t} search={search} list={list} none={t.none} create={create}>
          <TwinTownTable twinTowns={list.items} />
        </SearchedList>
      </PageBody>
    </>
  );
}
