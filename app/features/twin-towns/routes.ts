import type { PageRoute } from "~/session/route-permissions";

const pages = "features/twin-towns/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const twinTownRoutes: readonly PageRoute[] = [
  { path: "venskabsbyer", page: `${pages}/twin-towns.tsx`, read: "seeWorkspace" },
  { path: "venskabsbyer/ny", page: `${pages}/new-twin-town.tsx`, ...edited },
  {
    path: "venskabsbyer/:slug",
    page: `${pages}/twin-town.tsx`,
    read: "seeWorkspace",
    write: "manageInternational",
  },
  { path: "venskabsbyer/:slug/ret", page: `${pages}/edit-twin-town.tsx`, ...edited },
];
