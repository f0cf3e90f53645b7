import type { PageRoute } from "~/session/route-permissions";

export const documentRoutes: readonly PageRoute[] = [
  {
    path: "dokumenter",
    page: "features/documents/pages/documents.tsx",
    read: "seeWorkspace",
    write: "keepDocuments",
  },
  {
    path: "dokumenter/:documentId",
    page: "features/documents/pages/document-file.ts",
    read: "seeWorkspace",
  },
];
