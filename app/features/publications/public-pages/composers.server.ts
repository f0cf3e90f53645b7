import type { Db } from "~db/tables";
import type { PageContent, PageKind } from "../snapshots/pages";
import { composeEuProgramme } from "./compose-eu-programme.server";
import { composeExchange } from "./compose-exchange.server";
import { composeGroup } from "./compose-group.server";
import { composeInitiative } from "./compose-initiative.server";
import { composeNetwork } from "./compose-network.server";
import { composeNews } from "./compose-news.server";
import { composeOrganisation } from "./compose-organisation.server";
import { composeProject } from "./compose-project.server";
import { composeStrategy } from "./compose-strategy.server";
import { composeTwinTown } from "./compose-twin-town.server";

type Composer<K extends PageKind> = (db: Db, id: string) => Promise<PageContent[K] | null>;

/** What the page of each kind would say if it were published now; null for an unknown id. */
export const composers: { readonly [K in PageKind]: Composer<K> } = {
  project: composeProject,
  network: composeNetwork,
  eu_programme: composeEuProgramme,
  news: composeNews,
  organisation: composeOrganisation,
  twin_town: composeTwinTown,
  strategy: composeStrategy,
  initiative: composeInitiative,
  exchange: composeExchange,
  group: composeGroup,
};
