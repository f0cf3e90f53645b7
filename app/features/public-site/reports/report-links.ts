import { projectAddress, tripAddress } from "../addresses";

/** Where a follow-up's names lead: other places in a draft than in public. */
export interface ReportLinks {
  /** Whether only what is published is told, so that what is missing may be there all the same. */
  isPublic: boolean;
  trip(reference: string): string;
  project(slug: string): string;
}

export const publicReportLinks: ReportLinks = { isPublic: true, trip: tripAddress, project: projectAddress };

export const workspaceReportLinks: ReportLinks = {
  isPublic: false,
  trip: (reference) => `/arbejdsrum/studieture/${reference}`,
  project: (slug) => `/arbejdsrum/projekter/${slug}`,
};
