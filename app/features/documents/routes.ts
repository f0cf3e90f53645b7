import type { PageRoute } from "~/session/route-permissions";

export const documentRoutes: readonly PageRoute[] = [];
