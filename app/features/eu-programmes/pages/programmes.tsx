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
import { SectionHeading } from "~/ui/section-heading";
import { programmesAddress } from "../addresses";
import { CallList } from "../components/call-list";
import { ProgrammeTable } from "../components/programme-table";
import { listDeadlinesAhead, searchProgrammes } from "../programmes.server";
import { euTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: euTexts.da.pageTitle(euTexts.da.title) }];

const deadlinesShown = 8;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const today = todayOf(context);
  const asked = listRequestOf(request.url);
  return {
    today,
    search: asked.search,
    list: await searchProgrammes(context.db, asked),
    deadlines: (await listDeadlinesAhead(context.db, today)).slice(0, deadlinesShown),
    mayCreate: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Programmes() {
  const { today, search, list, deadlines, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(euTexts);
  const create = mayCreate && <ButtonLink to={`${programmesAddress}/ny`}>{t.create}</ButtonLink>;
  const searched = search !== "";
  const isEmpty = list.total === 0 && !searched;
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        {!isEmpty && (
          <>
            <SectionHeading>{t.deadlines}</SectionHeading>
            {deadlines.length > 0 ? (
              <CallList calls={deadlines} today={today} mayEdit={false} withProgramme />
            ) : (
              <p>{t.noDeadlines}</p>
            )}
            <SectionHeading>{t.title}</SectionHeading>
            <ListSearch label={t.search} search={search} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <ProgrammeTable programmes={list.items} />
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
