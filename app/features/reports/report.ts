/** The parts of a follow-up, in the order it is read; each has what the program knows and what the secretary adds. */
export const reportSections = [
  "summary",
  "trips",
  "recommendations",
  "projects",
  "partners",
  "money",
  "plans",
] as const;
export type ReportSection = (typeof reportSections)[number];

export type ReportState = "draft" | "decided";

/** What the secretary has written, by section; empty texts are left out. */
export type ReportWords = Readonly<Partial<Record<ReportSection, string>>>;

/** The committee's decision on its follow-up. */
export interface ReportDecision {
  body: string;
  /** The day of the meeting. */
  decidedOn: string;
  itemIsOpen: boolean;
  agendaItem: string;
  caseNumber: string;
  link: string;
  wording: string;
}

/** The format that decided facts are kept in; raised when their form changes, with a reader for every earlier one. */
export const reportFactsFormat = 1;
