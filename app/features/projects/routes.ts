import type { PageRoute } from "~/session/route-permissions";

const pages = "features/projects/pages";
const edited = { read: "manageProjects", write: "manageProjects" } as const;

export const projectRoutes: readonly PageRoute[] = [
  { path: "projekter", page: `${pages}/projects.tsx`, read: "seeWorkspace" },
  { path: "projekter/ny", page: `${pages}/new-project.tsx`, ...edited },
  {
    path: "projekter/foreslaa",
    page: `${pages}/suggest.tsx`,
    read: "suggestProject",
    write: "suggestProject",
  },
  { path: "projekter/ideer", page: `${pages}/ideas.tsx`, read: "seeWorkspace" },
  { path: "projekter/regel", page: `${pages}/rule.tsx`, ...edited },
  {
    path: "projekter/:slug",
    page: `${pages}/project.tsx`,
    read: "seeWorkspace",
    write: ["withdrawPage", "publishPage", "manageProjects"],
  },
  { path: "projekter/:slug/ret", page: `${pages}/edit-basics.tsx`, ...edited },
  { path: "projekter/:slug/oekonomi", page: `${pages}/edit-money.tsx`, ...edited },
  { path: "projekter/:slug/partnere", page: `${pages}/edit-partners.tsx`, ...edited },
  { path: "projekter/:slug/tilknytning", page: `${pages}/edit-ties.tsx`, ...edited },
  { path: "projekter/:slug/milepaele", page: `${pages}/edit-milestones.tsx`, ...edited },
  { path: "projekter/:slug/resultater", page: `${pages}/edit-results.tsx`, ...edited },
  { path: "projekter/:slug/links", page: `${pages}/edit-links.tsx`, ...edited },
  { path: "projekter/:slug/vurdering", page: `${pages}/scoring.tsx`, ...edited },
  {
    path: "projekter/:slug/beslutninger",
    page: `${pages}/decisions.tsx`,
    read: "seeWorkspace",
    write: "decideProject",
  },
  { path: "projekter/:slug/trin/:step", page: `${pages}/step.tsx`, ...edited },
];
