import type { PageRoute } from "~/session/route-permissions";

const pages = "features/project-group/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const projectGroupRoutes: readonly PageRoute[] = [
  {
    path: "projektgruppe",
    page: `${pages}/project-group.tsx`,
    read: "seeWorkspace",
    write: "withdrawPage",
  },
  { path: "projektgruppe/ret", page: `${pages}/edit-group.tsx`, ...edited },
  { path: "projektgruppe/medlemmer/ny", page: `${pages}/new-member.tsx`, ...edited },
  { path: "projektgruppe/medlemmer/:id", page: `${pages}/edit-member.tsx`, ...edited },
];
