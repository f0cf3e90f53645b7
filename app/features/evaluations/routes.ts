import type { PageRoute } from "~/session/route-permissions";

export const evaluationRoutes: readonly PageRoute[] = [];
