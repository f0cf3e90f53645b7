import type { PageRoute } from "~/session/route-permissions";

export const pastTripRoutes: readonly PageRoute[] = [
  {
    path: "studieture/tidligere",
    page: "features/past-trips/pages/new.tsx",
    read: "recordPastTrip",
    write: "recordPastTrip",
  },
];
