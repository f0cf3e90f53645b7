import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { AboutFacts } from "./about-facts";
import { BackgroundPart } from "./background-part";
import { ContactPart } from "./contact-part";
import { DecisionsPart } from "./decisions-part";
import { MilestonesPart } from "./milestones-part";
import { MoneyPart } from "./money-part";
import { PartnersPart } from "./partners-part";
import { projectTexts } from "./project-texts";
import { ResultsPart } from "./results-part";
import { ServesPart } from "./serves-part";

interface ProjectBodyProps {
  page: ProjectPage;
  /** The public names of its trips, by reference. */
  trips: Readonly<Record<string, string>>;
  /** Where its efforts are told of in public, by slug. */
  effortLinks: Readonly<Record<string, string>>;
}

/** Everything below the head of a project's page. */
export function ProjectBody({ page, trips, effortLinks }: ProjectBodyProps) {
  const t = useTexts(projectTexts);
  return (
    <PublicBody>
      <PublicSection id="formaal" heading={t.purpose} distance="near">
        {page.purpose ? <Paragraphs text={page.purpose} /> : <p>{t.purposeNotKnown}</p>}
        <AboutFacts page={page} />
      </PublicSection>
      <MoneyPart page={page} />
      <PartnersPart page={page} />
      <ResultsPart page={page} />
      <MilestonesPart milestones={page.milestones} />
      <ServesPart page={page} effortLinks={effortLinks} />
      <BackgroundPart page={page} trips={trips} />
      <DecisionsPart page={page} />
      <ContactPart page={page} />
    </PublicBody>
  );
}
