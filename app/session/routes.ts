import type { PageRoute } from "~/session/route-permissions";

/** Pages for somebody who is not signed in, and those that lead in and out. */
export const sessionRoutes: readonly PageRoute[] = [
  {
    page: "session/pages/doorway.tsx",
    read: "anyone",
    children: [
      { path: "log-ind", page: "session/pages/sign-in.tsx", read: "anyone", write: "anyone" },
      { path: "adgangskode", page: "session/pages/password.tsx", read: "anyone", write: "anyone" },
      { path: "opsaetning", page: "session/pages/first-run.tsx", read: "anyone", write: "anyone" },
    ],
  },
  { path: "log-af", page: "session/pages/sign-out.ts", read: "anyone", write: "anyone" },
  { path: "fejl", page: "session/pages/turned-away.ts", read: "anyone" },
];
