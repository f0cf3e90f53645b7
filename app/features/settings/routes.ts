import type { PageRoute } from "~/session/route-permissions";

export const settingRoutes: readonly PageRoute[] = [
  {
    path: "indstillinger",
    page: "features/settings/pages/settings.tsx",
    read: "manageSettings",
    write: "manageSettings",
  },
];
