import { projectAddress, tripAddress } from "../addresses";

/** Where a follow-up's names lead: other places in a draft than in public. */
export interface ReportLinks {
  trip(reference: string): string;
  project(slug: string): string;
}

export const publicReportLinks: ReportLinks = { trip: tripAddress, project: projectAddress };

export const workspaceReportLinks: ReportLinks = {
  trip: (reference) => `/arbejdsrum/studieture/${reference}`,
  project: (slug) => `/arbejdsrum/projekter/${slug}`,
};
