import type { PageRoute } from "~/session/route-permissions";

export const periodRoutes: readonly PageRoute[] = [];
