import type { PageRoute } from "~/session/route-permissions";

const pages = "features/periods/pages";

export const periodRoutes: readonly PageRoute[] = [
  { path: "perioder", page: `${pages}/periods.tsx`, read: "seeWorkspace" },
  { path: "perioder/ny", page: `${pages}/new-period.tsx`, read: "managePeriods", write: "managePeriods" },
  { path: "perioder/:slug", page: `${pages}/period.tsx`, read: "seeWorkspace", write: "manageCommittees" },
  {
    path: "perioder/:slug/luk",
    page: `${pages}/close-period.tsx`,
    read: "seeWorkspace",
    write: "closePeriod",
  },
  {
    path: "perioder/:slug/genaabn",
    page: `${pages}/reopen-period.tsx`,
    read: "reopenPeriod",
    write: "reopenPeriod",
  },
];
