import type { PageRoute } from "~/session/route-permissions";

/** Pages about many trips, or one that is not there yet. */
export const tripRoutes: readonly PageRoute[] = [];

/** Pages of one trip, inside its band with tabs. */
export const tripPageRoutes: readonly PageRoute[] = [];
