import type { PageRoute } from "~/session/route-permissions";

export const projectRoutes: readonly PageRoute[] = [];
