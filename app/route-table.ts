import { committeeRoutes } from "./features/committees/routes";
import { deskRoutes } from "./features/desk/routes";
import { documentRoutes } from "./features/documents/routes";
import { euProgrammeRoutes } from "./features/eu-programmes/routes";
import { evaluationRoutes } from "./features/evaluations/routes";
import { exchangeRoutes } from "./features/exchanges/routes";
import { initiativeRoutes } from "./features/initiatives/routes";
import { networkRoutes } from "./features/networks/routes";
import { newsRoutes } from "./features/news/routes";
import { organisationRoutes } from "./features/organisations/routes";
import { pastTripRoutes } from "./features/past-trips/routes";
import { peopleRoutes } from "./features/people/routes";
import { periodRoutes } from "./features/periods/routes";
import { policyAreaRoutes } from "./features/policy-areas/routes";
import { projectGroupRoutes } from "./features/project-group/routes";
import { projectRoutes } from "./features/projects/routes";
import { publicSiteRoutes } from "./features/public-site/routes";
import { publicationRoutes } from "./features/publications/routes";
import { reportRoutes } from "./features/reports/routes";
import { settingRoutes } from "./features/settings/routes";
import { strategyRoutes } from "./features/strategy/routes";
import { travelRuleRoutes } from "./features/travel-rules/routes";
import { tripPageRoutes, tripRoutes } from "./features/trips/routes";
import { twinTownRoutes } from "./features/twin-towns/routes";
import type { PageRoute, RoutePermission } from "./session/route-permissions";
import { sessionRoutes } from "./session/routes";

/** Asked as soon as the root has a loader; it shows nothing of its own. */
export const rootPermission: RoutePermission = "anyone";

/** The workspace: one shell, and inside it one band with tabs for the pages of a single trip. */
const workspace: PageRoute = {
  path: "arbejdsrum",
  page: "features/desk/pages/shell.tsx",
  read: "signedIn",
  children: [
    ...deskRoutes,
    ...tripRoutes,
    ...pastTripRoutes,
    {
      path: "studieture/:reference",
      page: "features/trips/pages/trip-shell.tsx",
      read: "seeWorkspace",
      children: [...tripPageRoutes, ...evaluationRoutes, ...publicationRoutes, ...documentRoutes],
    },
    ...periodRoutes,
    ...committeeRoutes,
    ...peopleRoutes,
    ...organisationRoutes,
    ...twinTownRoutes,
    ...projectRoutes,
    ...networkRoutes,
    ...euProgrammeRoutes,
    ...newsRoutes,
    ...strategyRoutes,
    ...policyAreaRoutes,
    ...initiativeRoutes,
    ...exchangeRoutes,
    ...projectGroupRoutes,
    ...reportRoutes,
    ...travelRuleRoutes,
    ...settingRoutes,
  ],
};

/** Every route of the program with its permission: the router and the guard both read it. */
export const routeTable: readonly PageRoute[] = [...publicSiteRoutes, ...sessionRoutes, workspace];
