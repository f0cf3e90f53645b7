import { exchangeRoutes } from "~/features/exchanges/routes";
import { initiativeRoutes } from "~/features/initiatives/routes";
import { policyAreaRoutes } from "~/features/policy-areas/routes";
import { projectGroupRoutes } from "~/features/project-group/routes";
import { strategyRoutes } from "~/features/strategy/routes";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { type PageModule, staticPages } from "./static-pages";

const modules = {
  ...import.meta.glob<PageModule>("../../app/features/strategy/pages/*.tsx", { eager: true }),
  ...import.meta.glob<PageModule>("../../app/features/policy-areas/pages/*.tsx", { eager: true }),
  ...import.meta.glob<PageModule>("../../app/features/initiatives/pages/*.tsx", { eager: true }),
  ...import.meta.glob<PageModule>("../../app/features/exchanges/pages/*.tsx", { eager: true }),
  ...import.meta.glob<PageModule>("../../app/features/project-group/pages/*.tsx", { eager: true }),
};

const open = staticPages(
  [...strategyRoutes, ...policyAreaRoutes, ...initiativeRoutes, ...exchangeRoutes, ...projectGroupRoutes],
  modules,
);

/** Opens the pages of the international work, or sends their forms, as one without JavaScript does. */
export const internationalPages = (
  database: Pick<OpenDatabase, "db" | "published">,
  viewer: Viewer,
  day = "2026-05-04",
) => open(database, viewer, day);
