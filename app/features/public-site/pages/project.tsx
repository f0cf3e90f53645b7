import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countryName } from "~/shared/countries";
import { formatDate, formatDateRange } from "~/shared/dates";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { projectAddress, projectsAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { listTexts } from "../list-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import type { PublishedProject } from "../projects.server";
import { type RequiredPage, requirePage } from "../require-page.server";
import { siteTexts } from "../site-texts";

interface ProjectView {
  head: PageHead;
  found: RequiredPage<"project">;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<ProjectView> {
  const found = await requirePage(context, "project", params.slug);
  const t = textsFor(listTexts, defaultLocale).projects;
  const path = projectAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { title, purpose } = found.published.page;
  const description = t.projectDescription(title, purpose);
  return { found, head: await headFor(context, { title, description, path }) };
}

export default function Project() {
  const t = useTexts(listTexts).projects;
  const { found } = useLoaderData<typeof loader>();
  if (found.state === "withdrawn")
    return <WithdrawnPage withdrawn={found.withdrawn} list={{ label: t.title, href: projectsAddress }} />;
  return <ProjectText {...found.published} />;
}

function ProjectText({ page, publishedAt }: PublishedProject) {
  const t = useTexts(listTexts).projects;
  const { front } = useTexts(siteTexts);
  const { title, purpose, status, startsOn, endsOn, partners } = page;
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: t.title, href: projectsAddress },
          { label: title },
        ]}
        facts={[
          { term: t.facts.status, lines: [t.status[status]] },
          { term: t.facts.period, lines: [startsOn ? formatDateRange(startsOn, endsOn) : t.notKnown] },
          { term: t.facts.published, lines: [formatDate(dayOf(publishedAt))] },
        ]}
      />
      <PublicBody>
        <PublicSection id="formaal" heading={t.purpose} distance="near">
          {purpose ? <Paragraphs text={purpose} /> : <p>{t.purposeNotKnown}</p>}
        </PublicSection>
        <PublicSection id="partnere" heading={t.partners} distance="near">
          {partners.length === 0 && <p>{t.noPartners}</p>}
          <ul>
            {partners.map(({ name, city, country, role }, index) => (
              <li key={index}>
                {[name, city, country && countryName(country), role === "lead" && t.leads]
                  .filter(Boolean)
                  .join(", ")}
              </li>
            ))}
          </ul>
        </PublicSection>
      </PublicBody>
    </>
  );
}
