import type { PageRoute } from "~/session/route-permissions";

const pages = "features/initiatives/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const initiativeRoutes: readonly PageRoute[] = [
  { path: "initiativer", page: `${pages}/initiatives.tsx`, read: "seeWorkspace" },
  { path: "initiativer/nyt", page: `${pages}/new-initiative.tsx`, ...edited },
  {
    path: "initiativer/:slug",
    page: `${pages}/initiative.tsx`,
    read: "seeWorkspace",
    write: ["manageInternational", "withdrawPage"],
  },
  { path: "initiativer/:slug/ret", page: `${pages}/edit-initiative.tsx`, ...edited },
];
