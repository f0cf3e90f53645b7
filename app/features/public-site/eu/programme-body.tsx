import { deadlineOf, sortCalls } from "~/features/eu-programmes/call";
import { periodInWords } from "~/features/projects/period-words";
import type { EuProgrammePage } from "~/features/publications/snapshots/eu-programme-page";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { formatDate, type IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Ledger } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { euAddress } from "../addresses";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import { ProjectEntry } from "../projects/project-entry";
import type { PublishedPage } from "../published-pages.server";
import { CallLedger } from "./call-ledger";
import { euTexts } from "./eu-texts";

interface ProgrammeBodyProps extends PublishedPage<EuProgrammePage> {
  today: IsoDate;
  projects: readonly ProjectPage[];
}

/** An EU programme's public page: what is due, what it supports, how one goes about it, who has used it. */
export function ProgrammeBody({ page, publishedAt, today, projects }: ProgrammeBodyProps) {
  const t = useTexts(euTexts);
  const above = useInternationalCrumbs();
  const { title, areas, policyAreas, guidance, website } = page;
  const calls = sortCalls(page.calls, today);
  const passed = calls.filter((call) => deadlineOf(call, today).kind === "passed");
  const standing = calls.filter((call) => !passed.includes(call));
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={[...above, { label: t.title, href: euAddress }, { label: title }]}
        facts={[
          { term: t.facts.period, lines: [periodInWords(page, t.until) ?? t.unknown] },
          { term: t.facts.areas, lines: [policyAreas.map(({ name }) => name).join(", ") || t.unknown] },
          { term: t.facts.published, lines: [formatDate(dayOf(publishedAt))] },
        ]}
      />
      <PublicBody>
        <PublicSection id="indkaldelser" heading={t.calls} distance="near">
          {standing.length === 0 && <p>{t.noCalls}</p>}
          <CallLedger calls={standing} today={today} />
        </PublicSection>
        <PublicSection id="stoetter" heading={t.supports}>
          {areas.length === 0 && <p>{t.unknown}</p>}
          <ul>
            {areas.map((area) => (
              <li key={area}>{area}</li>
            ))}
          </ul>
          {website && (
            <p>
              <a href={website}>{t.website}</a>
            </p>
          )}
        </PublicSection>
        {guidance && (
          <PublicSection id="vejledning" heading={t.guidance}>
            <Paragraphs text={guidance} />
          </PublicSection>
        )}
        <PublicSection id="projekter" heading={t.projects}>
          {projects.length === 0 && <p>{t.noProjects}</p>}
          <Ledger>
            {projects.map((project) => (
              <ProjectEntry key={project.slug} page={project} />
            ))}
          </Ledger>
        </PublicSection>
        {passed.length > 0 && (
          <PublicSection id="tidligere" heading={t.passed}>
            <CallLedger calls={passed} today={today} />
          </PublicSection>
        )}
      </PublicBody>
    </>
  );
}
