import type { ReportSection } from "~/features/reports/report";
import type { ReportFacts } from "~/features/reports/report-facts";
import type { ReportLinks } from "./report-links";
import { ReportMoneyTable } from "./report-money";
import { ReportPartners } from "./report-partners";
import { ReportPlans } from "./report-plans";
import { ReportProjects } from "./report-projects";
import { ReportRecommendations } from "./report-recommendations";
import { ReportTrips } from "./report-trips";
import { YearInFigures } from "./year-in-figures";

interface SectionFactsProps {
  section: ReportSection;
  facts: ReportFacts;
  links: ReportLinks;
}

/** What the program knows for a part of a follow-up. */
export function SectionFacts({ section, facts, links }: SectionFactsProps) {
  switch (section) {
    case "summary":
      return <YearInFigures facts={facts} />;
    case "trips":
      return <ReportTrips facts={facts} links={links} />;
    case "recommendations":
      return <ReportRecommendations recommendations={facts.recommendations} links={links} />;
    case "projects":
      return <ReportProjects projects={facts.projects} isCouncil={facts.committee.isCouncil} links={links} />;
    case "partners":
      return <ReportPartners facts={facts} links={links} />;
    case "money":
      return <ReportMoneyTable facts={facts} links={links} />;
    case "plans":
      return <ReportPlans facts={facts} links={links} />;
  }
}
