import type { PageRoute } from "~/session/route-permissions";

export const deskRoutes: readonly PageRoute[] = [
  { index: true, page: "features/desk/pages/desk.tsx", read: "seeWorkspace" },
];
