import type { PageRoute } from "~/session/route-permissions";

const pages = "features/strategy/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const strategyRoutes: readonly PageRoute[] = [
  { path: "strategi", page: `${pages}/strategies.tsx`, read: "seeWorkspace" },
  { path: "strategi/ny", page: `${pages}/new-strategy.tsx`, ...edited },
  {
    path: "strategi/:slug",
    page: `${pages}/strategy.tsx`,
    read: "seeWorkspace",
    write: ["manageInternational", "withdrawPage"],
  },
  { path: "strategi/:slug/ret", page: `${pages}/edit-strategy.tsx`, ...edited },
  { path: "strategi/:slug/indhold", page: `${pages}/edit-points.tsx`, ...edited },
  { path: "strategi/:slug/indsatser/ny", page: `${pages}/new-effort.tsx`, ...edited },
  {
    path: "strategi/:slug/indsatser/:effort",
    page: `${pages}/effort.tsx`,
    read: "seeWorkspace",
    write: "manageInternational",
  },
  { path: "strategi/:slug/indsatser/:effort/ret", page: `${pages}/edit-effort.tsx`, ...edited },
];
