import type { PageRoute } from "~/session/route-permissions";

export const peopleRoutes: readonly PageRoute[] = [];
