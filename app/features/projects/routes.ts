import type { PageRoute } from "~/session/route-permissions";

const pages = "features/projects/pages";
const edited = { read: "manageProjects", write: "manageProjects" } as const;

export const projectRoutes: readonly PageRoute[] = [
  { path: "projekter", page: `${pages}/projects.tsx`, read: "seeWorkspace" },
  { path: "projekter/ny", page: `${pages}/new-project.tsx`, ...edited },
  { path: "projekter/:slug", page: `${pages}/project.tsx`, read: "seeWorkspace", write: "withdrawPage" },
  { path: "projekter/:slug/ret", page: `${pages}/edit-project.tsx`, ...edited },
];
