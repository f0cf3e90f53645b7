import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { Pagination } from "~/ui/pagination";
import { ProjectFilter } from "../components/project-filter";
import { ProjectTable } from "../components/project-table";
import { ideasAddress, projectRuleAddress, projectsAddress, suggestAddress } from "../project-addresses";
import { searchProjects } from "../projects.server";
import { projectsAsked, projectsPage } from "../projects-asked";
import { projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(projectTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = projectsAsked(request.url);
  const viewer = viewerOf(context);
  return {
    asked,
    list: await searchProjects(context.db, asked),
    mayCreate: mayEver(viewer, "manageProjects"),
    maySuggest: mayEver(viewer, "suggestProject"),
  };
}

export default function Projects() {
  const { asked, list, mayCreate, maySuggest } = useLoaderData<typeof loader>();
  const t = useTexts(projectTexts);
  const narrowed = asked.search !== "" || asked.status !== null;
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        {(list.total > 0 || narrowed) && (
          <>
            <ProjectFilter asked={asked} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <ProjectTable projects={list.items} />
            <Pagination page={list.page} pages={list.pages} to={(page) => projectsPage(asked, page)} />
          </>
        ) : (
          <EmptyState action={narrowed && <Link to="?">{t.all}</Link>}>
            {narrowed ? t.notFound : mayCreate ? t.noneYet : t.none}
          </EmptyState>
        )}
        <ButtonRow>
          {mayCreate && (
            <ButtonLink kind="primary" to={`${projectsAddress}/ny`}>
              {t.create}
            </ButtonLink>
          )}
          {maySuggest && <ButtonLink to={suggestAddress}>{t.suggest}</ButtonLink>}
          <ButtonLink kind="tertiary" to={ideasAddress}>
            {t.ranking}
          </ButtonLink>
          {mayCreate && (
            <ButtonLink kind="tertiary" to={projectRuleAddress}>
              {t.rule}
            </ButtonLink>
          )}
        </ButtonRow>
      </PageBody>
    </>
  );
}
