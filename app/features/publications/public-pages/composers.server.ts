import type { Db } from "~db/tables";
import type { PageContent, PageKind } from "../snapshots/pages";
import { composeEuProgramme } from "./compose-eu-programme.server";
import { composeNetwork } from "./compose-network.server";
import { composeNews } from "./compose-news.server";
import { composeProject } from "./compose-project.server";

type Composer<K extends PageKind> = (db: Db, id: string) => Promise<PageContent[K] | null>;

/** What the page of each kind would say if it were published now; null for an unknown id. */
export const composers: { readonly [K in PageKind]: Composer<K> } = {
  project: composeProject,
  network: composeNetwork,
  eu_programme: composeEuProgramme,
  news: composeNews,
};
