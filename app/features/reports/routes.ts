import type { PageRoute } from "~/session/route-permissions";

const pages = "features/reports/pages";
const report = "opfoelgning/:year/:slug";

export const reportRoutes: readonly PageRoute[] = [
  { path: "opfoelgning", page: `${pages}/reports.tsx`, read: "seeWorkspace", write: "writeReport" },
  { path: report, page: `${pages}/report.tsx`, read: "seeWorkspace" },
  { path: `${report}/ret`, page: `${pages}/write-report.tsx`, read: "writeReport", write: "writeReport" },
  {
    path: `${report}/beslutning`,
    page: `${pages}/decide-report.tsx`,
    read: "decideReport",
    write: "decideReport",
  },
  {
    path: `${report}/offentliggoerelse`,
    page: `${pages}/publish-report.tsx`,
    read: "seeWorkspace",
    write: "publishReport",
  },
];
