import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Ledger } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicPagination } from "~/ui/public/public-pagination";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { projectsAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { type Catalogue, loadCatalogue } from "../projects/catalogue.server";
import { NothingFound } from "../projects/nothing-found";
import { ProjectEntry } from "../projects/project-entry";
import { ProjectFilter } from "../projects/project-filter";
import { askedFields, type ProjectQuestion, questionAddress, questionIn } from "../projects/project-search";
import { projectTexts } from "../projects/project-texts";
import { siteTexts } from "../site-texts";

interface ProjectsView extends Catalogue {
  head: PageHead;
  question: ProjectQuestion;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs): Promise<ProjectsView> {
  const { searchParams } = new URL(request.url);
  const question = questionIn(searchParams);
  const asked = Number(searchParams.get("side") ?? 1);
  const catalogue = await loadCatalogue(context.published, question, asked, todayOf(context));
  const { title, description } = textsFor(projectTexts, defaultLocale);
  const path = questionAddress(projectsAddress, question, catalogue.page);
  return { ...catalogue, question, head: await headFor(context, { title, description, path }) };
}

/** The catalogue of projects, narrowed as the address says. */
export default function Projects() {
  const t = useTexts(projectTexts);
  const { front } = useTexts(siteTexts);
  const { question, projects, found, total, page, pages, choices, looser } = useLoaderData<typeof loader>();
  const to = (number: number) => questionAddress(projectsAddress, question, number);
  const isAsked = askedFields(question).length > 0;
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        {(total > 0 || isAsked) && <ProjectFilter question={question} choices={choices} />}
        <PublicSection id="projekter" heading={t.foundHeading} distance="near">
          <p>
            {total === 0 && !isAsked ? t.none : t.found(found)}{" "}
            {isAsked && <a href={projectsAddress}>{t.reset}</a>}
          </p>
          {found === 0 && isAsked && <NothingFound looser={looser} />}
          <Ledger>
            {projects.map((project) => (
              <ProjectEntry key={project.page.slug} page={project.page} />
            ))}
          </Ledger>
          {pages > 1 && (
            <PublicPagination
              label={t.pages}
              words={t.pageOf(page, pages)}
              previous={page > 1 ? { label: t.previous, href: to(page - 1) } : undefined}
              next={page < pages ? { label: t.next, href: to(page + 1) } : undefined}
            />
          )}
        </PublicSection>
      </PublicBody>
    </>
  );
}
