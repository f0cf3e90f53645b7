import type { ProjectPage } from "./project-page";

/** What the public page of each kind of international work holds. A kind of page is a line here and one in `composers`. */
export interface PageContent {
  project: ProjectPage;
}

export type PageKind = keyof PageContent;
