import type { PageRoute } from "~/session/route-permissions";

/** Inside the band of one trip. */
export const publicationRoutes: readonly PageRoute[] = [
  {
    path: "offentliggoerelse",
    page: "features/publications/pages/overview.tsx",
    read: "seeWorkspace",
  },
  {
    path: "offentliggoerelse/:part",
    page: "features/publications/pages/part.tsx",
    read: "seeWorkspace",
    write: ["publishPart", "correctPart"],
  },
  {
    path: "offentliggoerelse/:part/ret",
    page: "features/publications/pages/correct.tsx",
    read: "correctPart",
    write: "correctPart",
  },
  {
    path: "offentliggoerelse/:part/slet-indhold",
    page: "features/publications/pages/redact.tsx",
    read: "redactPart",
    write: "redactPart",
  },
  {
    path: "offentliggoerelse/:part/traek-tilbage",
    page: "features/publications/pages/withdraw.tsx",
    read: "withdrawPart",
    write: "withdrawPart",
  },
];
