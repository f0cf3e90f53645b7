import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { projectAddress, projectsAddress } from "../addresses";
import { listTexts } from "../list-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { projectTones } from "../project-tones";
import { listProjects, type PublishedProject } from "../projects.server";
import { siteTexts } from "../site-texts";

interface ProjectsView {
  head: PageHead;
  projects: readonly PublishedProject[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<ProjectsView> {
  const { title, description } = textsFor(listTexts, defaultLocale).projects;
  return {
    projects: await listProjects(context.published),
    head: await headFor(context, { title, description, path: projectsAddress }),
  };
}

export default function Projects() {
  const t = useTexts(listTexts).projects;
  const { front } = useTexts(siteTexts);
  const { projects } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        <PublicSection id="projekter" heading={t.title} headingHidden distance="near">
          {projects.length === 0 && <p>{t.none}</p>}
          <Ledger>
            {projects.map(({ page: { slug, title, purpose, status } }) => (
              <LedgerEntry key={slug} mark={<Badge tone={projectTones[status]}>{t.status[status]}</Badge>}>
                <h3 className="h4">
                  <a href={projectAddress(slug)}>{title}</a>
                </h3>
                <p>{purpose.split(/\n+/)[0] || t.purposeNotKnown}</p>
              </LedgerEntry>
            ))}
          </Ledger>
        </PublicSection>
      </PublicBody>
    </>
  );
}
