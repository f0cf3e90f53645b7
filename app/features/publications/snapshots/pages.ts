import type { EuProgrammePage } from "./eu-programme-page";
import type { NetworkPage } from "./network-page";
import type { NewsPage } from "./news-page";
import type { ProjectPage } from "./project-page";

/** What the public page of each kind of international work holds. A kind of page is a line here and one in `composers`. */
export interface PageContent {
  project: ProjectPage;
  network: NetworkPage;
  eu_programme: EuProgrammePage;
  news: NewsPage;
}

export type PageKind = keyof PageContent;
