import type { PartialDate } from "~/shared/dates";

/** What a project is to have reached, and by when. */
export interface Milestone {
  body: string;
  dueOn: PartialDate | null;
  reachedOn: PartialDate | null;
}

/** What came of a project. */
export interface ProjectOutcome {
  body: string;
  link: string;
}

export interface ProjectLink {
  label: string;
  link: string;
}

/** What a project has many of, beside partners and trips. */
export interface ProjectRows {
  milestones: readonly Milestone[];
  results: readonly ProjectOutcome[];
  links: readonly ProjectLink[];
}
