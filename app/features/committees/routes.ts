import type { PageRoute } from "~/session/route-permissions";

export const committeeRoutes: readonly PageRoute[] = [];
