import type { PageRoute } from "~/session/route-permissions";

export const publicationRoutes: readonly PageRoute[] = [];
