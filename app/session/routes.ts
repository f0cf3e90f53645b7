import type { PageRoute } from "~/session/route-permissions";

export const sessionRoutes: readonly PageRoute[] = [];
