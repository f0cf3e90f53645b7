import type { PageRoute } from "~/session/route-permissions";

const pages = "features/eu-programmes/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const euProgrammeRoutes: readonly PageRoute[] = [
  { path: "eu", page: `${pages}/programmes.tsx`, read: "seeWorkspace" },
  { path: "eu/ny", page: `${pages}/new-programme.tsx`, ...edited },
  { path: "eu/:slug", page: `${pages}/programme.tsx`, read: "seeWorkspace", write: "withdrawPage" },
  { path: "eu/:slug/ret", page: `${pages}/edit-programme.tsx`, ...edited },
  { path: "eu/:slug/indkaldelser/ny", page: `${pages}/new-call.tsx`, ...edited },
  { path: "eu/:slug/indkaldelser/:call", page: `${pages}/edit-call.tsx`, ...edited },
];
