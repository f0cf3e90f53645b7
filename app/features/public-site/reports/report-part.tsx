import type { ReactNode } from "react";
import type { ReportSection } from "~/features/reports/report";
import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { reportTexts } from "./report-texts";

interface ReportPartProps {
  section: ReportSection;
  /** What the secretary has written. */
  words: string | undefined;
  children?: ReactNode;
}

/** One part of a follow-up: what the program knows, and what the secretary adds. */
export function ReportPart({ section, words, children }: ReportPartProps) {
  const t = useTexts(reportTexts);
  return (
    <PublicSection id={`del-${section}`} heading={t.heading[section]} distance="near">
      {words && <Paragraphs text={words} />}
      {children}
    </PublicSection>
  );
}
