import type { ReportDecision, ReportWords } from "~/features/reports/report";
import type { ReportFacts } from "~/features/reports/report-facts";

/** One published version of a committee's follow-up of a year. */
export interface ReportPage {
  facts: ReportFacts;
  words: ReportWords;
  decision: ReportDecision;
}
