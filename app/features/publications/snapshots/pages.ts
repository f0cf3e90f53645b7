import type { OrganisationPage } from "./organisation-page";
import type { ProjectPage } from "./project-page";
import type { TwinTownPage } from "./twin-town-page";

/** What the public page of each kind of international work holds. A kind of page is a line here and one in `composers`. */
export interface PageContent {
  project: ProjectPage;
  organisation: OrganisationPage;
  twin_town: TwinTownPage;
}

export type PageKind = keyof PageContent;
