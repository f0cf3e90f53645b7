import type { ReportPage } from "~/features/publications/snapshots/report-page";
import { reportSections } from "~/features/reports/report";
import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import type { ReportLinks } from "./report-links";
import { ReportPart } from "./report-part";
import { reportTexts } from "./report-texts";
import { SectionFacts } from "./section-facts";

interface ReportBodyProps extends Pick<ReportPage, "facts" | "words"> {
  /** Null while the committee has not decided. */
  decision: ReportPage["decision"] | null;
  links: ReportLinks;
}

/** A committee's follow-up of a year, from its summary to the decision on it. */
export function ReportBody({ facts, words, decision, links }: ReportBodyProps) {
  return (
    <div className="report">
      {reportSections.map((section) => (
        <ReportPart key={section} section={section} words={words[section]}>
          <SectionFacts section={section} facts={facts} links={links} />
        </ReportPart>
      ))}
      {decision && <Decision decision={decision} gatheredOn={facts.gatheredOn} />}
    </div>
  );
}

interface DecisionProps {
  decision: ReportPage["decision"];
  gatheredOn: IsoDate | undefined;
}

/** The facts are kept as of the day that the decision was recorded: said where that is not the day of the meeting. */
function Decision({ decision, gatheredOn }: DecisionProps) {
  const t = useTexts(reportTexts).decision;
  const { body, decidedOn, agendaItem, caseNumber, link, wording } = decision;
  const where = [agendaItem && t.agendaItem(agendaItem), caseNumber && t.caseNumber(caseNumber)].filter(
    Boolean,
  );
  return (
    <PublicSection id="beslutning" heading={t.heading} distance="near">
      <p>{[t.on(body, decidedOn), ...where].join(", ")}.</p>
      {gatheredOn && gatheredOn !== decidedOn && <FinePrint>{t.gatheredOn(gatheredOn)}</FinePrint>}
      {wording && <Paragraphs text={wording} />}
      {link && (
        <p>
          <a href={link}>{t.link}</a>
        </p>
      )}
    </PublicSection>
  );
}
