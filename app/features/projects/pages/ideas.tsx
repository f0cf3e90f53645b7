import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf, pageOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { IdeaTable } from "../components/idea-table";
import { NoCriteria } from "../components/no-criteria";
import { ProjectFrame } from "../components/project-frame";
import { ideaTexts } from "../idea-texts";
import { listRankedIdeas } from "../ideas.server";
import { suggestAddress } from "../project-addresses";
import { projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(ideaTexts.da.ranking) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  const { strategy, criteria, ranked } = await listRankedIdeas(context.db, asked.search, todayOf(context));
  return {
    search: asked.search,
    strategy,
    hasCriteria: criteria.length > 0,
    list: pageOf(ranked, asked.page),
    mayScore: mayEver(viewerOf(context), "manageProjects"),
  };
}

/** Ideas and assessed projects, ranked by the effects that the strategy wants. */
export default function Ideas() {
  const { search, strategy, hasCriteria, list, mayScore } = useLoaderData<typeof loader>();
  const t = useTexts(ideaTexts);
  return (
    <ProjectFrame title={t.ranking}>
      {strategy && hasCriteria ? <p>{t.rankingLead(strategy.name)}</p> : <NoCriteria strategy={strategy} />}
      {(list.total > 0 || search !== "") && <ListSearch label={t.search} search={search} />}
      {list.total > 0 ? (
        <>
          <IdeaTable ideas={list.items} hasCriteria={hasCriteria} mayScore={mayScore} />
          <ListPages list={list} search={search} />
        </>
      ) : (
        <EmptyState>{search === "" ? t.none : t.notFound}</EmptyState>
      )}
      <ButtonRow>
        <ButtonLink to={suggestAddress}>{t.suggest}</ButtonLink>
      </ButtonRow>
    </ProjectFrame>
  );
}
