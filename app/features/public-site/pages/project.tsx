import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { formatDate, formatPartial } from "~/shared/dates";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { projectAddress, projectsAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { dayOf } from "../part-status";
import { effortLinks as linksOfEfforts } from "../projects/effort-links.server";
import { ProjectBody } from "../projects/project-body";
import { projectTexts } from "../projects/project-texts";
import { tripNames } from "../projects/project-trips.server";
import type { PublishedProject } from "../projects.server";
import { type RequiredPage, requirePage } from "../require-page.server";
import { siteTexts } from "../site-texts";

interface ProjectView {
  head: PageHead;
  found: RequiredPage<"project">;
  /** The public names of its trips, by reference. */
  trips: Readonly<Record<string, string>>;
  /** Where its efforts are told of in public, by slug. */
  effortLinks: Readonly<Record<string, string>>;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<ProjectView> {
  const found = await requirePage(context, "project", params.slug);
  const t = textsFor(projectTexts, defaultLocale);
  const path = projectAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    const head = await headFor(context, { title, description: title, path, unlisted: true });
    return { found, head, trips: {}, effortLinks: {} };
  }
  const { page } = found.published;
  const description = t.projectDescription(page.title, page.purpose);
  return {
    found,
    head: await headFor(context, { title: page.title, description, path }),
    trips: await tripNames(context.published, page),
    effortLinks: await linksOfEfforts(context.published, page),
  };
}

export default function Project() {
  const t = useTexts(projectTexts);
  const { found, trips, effortLinks } = useLoaderData<typeof loader>();
  if (found.state === "withdrawn")
    return <WithdrawnPage withdrawn={found.withdrawn} list={{ label: t.title, href: projectsAddress }} />;
  return (
    <>
      <ProjectSky {...found.published} />
      <ProjectBody page={found.published.page} trips={trips} effortLinks={effortLinks} />
    </>
  );
}

function ProjectSky({ page, publishedAt }: PublishedProject) {
  const t = useTexts(projectTexts);
  const { front } = useTexts(siteTexts);
  const { title, acronym, status, statusOn, programme } = page;
  const words = t.status[status];
  return (
    <Sky
      title={acronym ? `${title} (${acronym})` : title}
      breadcrumbs={[{ label: front, href: "/" }, { label: t.title, href: projectsAddress }, { label: title }]}
      facts={[
        {
          term: t.facts.status,
          lines: [statusOn ? t.statusSince(words, formatPartial(statusOn)) : words],
        },
        { term: t.facts.period, lines: [periodInWords(page, t.until) ?? t.notKnown] },
        { term: t.facts.programme, lines: [programme?.name ?? t.notKnown] },
        { term: t.facts.updated, lines: [formatDate(dayOf(publishedAt))] },
      ]}
    />
  );
}
