/** The parts of the joint evaluation that are written, in the order in which the page asks for them. */
export const writtenSections = ["purpose_met", "benefit", "transferable", "differently", "summary"] as const;
export type SectionName = (typeof writtenSections)[number];

/** What an evaluation must at least say before it can be signed. */
export const requiredSections: readonly SectionName[] = ["purpose_met", "benefit"];

export interface Section {
  section: SectionName;
  body: string;
  isDone: boolean;
  /** The name of whoever saved it last. */
  editedBy: string | null;
  /** Instant. */
  editedAt: string | null;
  /** 0 while nobody has written it. */
  version: number;
}

export function isSectionName(text: string | null): text is SectionName {
  return writtenSections.some((section) => section === text);
}
