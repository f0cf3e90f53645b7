import type { PageRoute } from "~/session/route-permissions";

export const organisationRoutes: readonly PageRoute[] = [];
