import type { PageRoute } from "~/session/route-permissions";

export const publicSiteRoutes: readonly PageRoute[] = [];
