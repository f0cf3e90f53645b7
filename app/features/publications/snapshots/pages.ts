import type { EuProgrammePage } from "./eu-programme-page";
import type { ExchangePage } from "./exchange-page";
import type { GroupPage } from "./group-page";
import type { InitiativePage } from "./initiative-page";
import type { NetworkPage } from "./network-page";
import type { NewsPage } from "./news-page";
import type { OrganisationPage } from "./organisation-page";
import type { ProjectPage } from "./project-page";
import type { StrategyPage } from "./strategy-page";
import type { TwinTownPage } from "./twin-town-page";

/** What the public page of each kind of international work holds. A kind of page is a line here and one in `composers`. */
export interface PageContent {
  project: ProjectPage;
  network: NetworkPage;
  eu_programme: EuProgrammePage;
  news: NewsPage;
  organisation: OrganisationPage;
  twin_town: TwinTownPage;
  strategy: StrategyPage;
  initiative: InitiativePage;
  exchange: ExchangePage;
  group: GroupPage;
}

export type PageKind = keyof PageContent;
