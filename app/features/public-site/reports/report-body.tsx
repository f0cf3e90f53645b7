import type { ReportPage } from "~/features/publications/snapshots/report-page";
import type { ReportFacts } from "~/features/reports/report-facts";
import { useTexts } from "~/shared/texts";
import { Figures } from "~/ui/public/figures";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import type { ReportLinks } from "./report-links";
import { ReportMoneyTable } from "./report-money";
import { ReportPart } from "./report-part";
import { ReportPartners } from "./report-partners";
import { ReportPlans } from "./report-plans";
import { ReportProjects } from "./report-projects";
import { ReportRecommendations } from "./report-recommendations";
import { reportTexts } from "./report-texts";
import { ReportTrips } from "./report-trips";

interface ReportBodyProps extends Pick<ReportPage, "facts" | "words"> {
  /** Null while the committee has not decided. */
  decision: ReportPage["decision"] | null;
  links: ReportLinks;
}

/** A committee's follow-up of a year, from its summary to the decision on it. */
export function ReportBody({ facts, words, decision, links }: ReportBodyProps) {
  return (
    <div className="report">
      <ReportPart section="summary" words={words.summary}>
        <YearInFigures facts={facts} />
      </ReportPart>
      <ReportPart section="trips" words={words.trips}>
        <ReportTrips facts={facts} links={links} />
      </ReportPart>
      <ReportPart section="recommendations" words={words.recommendations}>
        <ReportRecommendations recommendations={facts.recommendations} links={links} />
      </ReportPart>
      <ReportPart section="projects" words={words.projects}>
        <ReportProjects projects={facts.projects} isCouncil={facts.committee.isCouncil} links={links} />
      </ReportPart>
      <ReportPart section="partners" words={words.partners}>
        <ReportPartners facts={facts} links={links} />
      </ReportPart>
      <ReportPart section="money" words={words.money}>
        <ReportMoneyTable facts={facts} links={links} />
      </ReportPart>
      <ReportPart section="plans" words={words.plans}>
        <ReportPlans facts={facts} links={links} />
      </ReportPart>
      {decision && <Decision decision={decision} />}
    </div>
  );
}

function YearInFigures({
  facts: { trips, evaluatedLate, recommendations, projects },
}: {
  facts: ReportFacts;
}) {
  const t = useTexts(reportTexts).figures;
  const ofTotal = (total: number) => (total > 0 ? { unit: t.ofTotal(total) } : {});
  const held = trips.filter(({ outcome }) => outcome === "held");
  const evaluated = [...held, ...evaluatedLate].filter(({ evaluation }) => evaluation.state === "approved");
  const done = recommendations.filter(({ status }) => status === "done");
  return (
    <Figures
      items={[
        { label: t.trips, value: String(held.length) },
        {
          label: t.evaluations,
          value: String(evaluated.length),
          ...ofTotal(held.length + evaluatedLate.length),
        },
        { label: t.recommendations, value: String(done.length), ...ofTotal(recommendations.length) },
        { label: t.projects, value: String(projects.length) },
      ]}
    />
  );
}

function Decision({ decision }: { decision: ReportPage["decision"] }) {
  const t = useTexts(reportTexts).decision;
  const { body, decidedOn, agendaItem, caseNumber, link, wording } = decision;
  const where = [agendaItem && t.agendaItem(agendaItem), caseNumber && t.caseNumber(caseNumber)].filter(
    Boolean,
  );
  return (
    <PublicSection id="beslutning" heading={t.heading} distance="near">
      <p>{[t.on(body, decidedOn), ...where].join(", ")}.</p>
      {wording && <Paragraphs text={wording} />}
      {link && (
        <p>
          <a href={link}>{t.link}</a>
        </p>
      )}
    </PublicSection>
  );
}
