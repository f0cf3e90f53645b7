import type { PageRoute } from "~/session/route-permissions";

export const policyAreaRoutes: readonly PageRoute[] = [
  {
    path: "fagomraader",
    page: "features/policy-areas/pages/policy-areas.tsx",
    read: "seeWorkspace",
    write: "manageInternational",
  },
];
