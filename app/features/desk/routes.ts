import type { PageRoute } from "~/session/route-permissions";

export const deskRoutes: readonly PageRoute[] = [];
