import type { PageRoute } from "~/session/route-permissions";

export const travelRuleRoutes: readonly PageRoute[] = [];
