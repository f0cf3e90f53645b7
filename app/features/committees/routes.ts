import type { PageRoute } from "~/session/route-permissions";

const pages = "features/committees/pages";
const edited = { read: "manageCommittees", write: "manageCommittees" } as const;

export const committeeRoutes: readonly PageRoute[] = [
  { path: "udvalg/nyt", page: `${pages}/new-committee.tsx`, ...edited },
  { path: "udvalg/:slug", page: `${pages}/committee.tsx`, read: "seeWorkspace" },
  { path: "udvalg/:slug/ret", page: `${pages}/edit-committee.tsx`, ...edited },
  { path: "udvalg/:slug/medlemmer/nyt", page: `${pages}/new-member.tsx`, ...edited },
  { path: "udvalg/:slug/medlemmer/flere", page: `${pages}/many-members.tsx`, ...edited },
  { path: "udvalg/:slug/medlemmer/:id", page: `${pages}/edit-member.tsx`, ...edited },
];
