import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { AdministrationBand } from "../components/administration-band";
import { PeopleTable } from "../components/people-table";
import { searchPeople } from "../people-list.server";
import { peopleTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: peopleTexts.da.pageTitle(peopleTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  return { search: asked.search, list: await searchPeople(context.db, asked, todayOf(context)) };
}

export default function People() {
  const { search, list } = useLoaderData<typeof loader>();
  const t = useTexts(peopleTexts);
  return (
    <>
      <AdministrationBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        <ListSearch label={t.search} search={search} />
        <p className="meta mt-4">{t.found(list.total)}</p>
        {list.total > 0 ? (
          <PeopleTable people={list.items} />
        ) : (
          <EmptyState action={<Link to="?">{t.all}</Link>}>{t.nobody}</EmptyState>
        )}
        <ListPages list={list} search={search} />
        <ButtonRow>
          <ButtonLink to="/arbejdsrum/personer/ny">{t.create}</ButtonLink>
        </ButtonRow>
      </PageBody>
    </>
  );
}
