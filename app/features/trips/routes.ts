import type { PageRoute } from "~/session/route-permissions";

/** Pages about many trips, or one that is not there yet. */
export const tripRoutes: readonly PageRoute[] = [
  { path: "studieture", page: "features/trips/pages/trip-list.tsx", read: "seeWorkspace" },
  {
    path: "studieture/ny",
    page: "features/trips/pages/new-trip.tsx",
    read: "createTrip",
    write: "createTrip",
  },
];

/** Pages of one trip, inside its band with tabs. */
export const tripPageRoutes: readonly PageRoute[] = [
  { path: "formaal", page: "features/trips/pages/purpose.tsx", read: "seeWorkspace" },
  {
    path: "formaal/beskrivelse",
    page: "features/trips/pages/edit-description.tsx",
    read: "editTrip",
    write: "editTrip",
  },
  {
    path: "formaal/datoer",
    page: "features/trips/pages/edit-dates.tsx",
    read: "changeDates",
    write: "changeDates",
  },
  {
    path: "formaal/steder",
    page: "features/trips/pages/edit-destinations.tsx",
    read: "changeDestinations",
    write: "changeDestinations",
  },
  {
    path: "formaal/udvalg",
    page: "features/trips/pages/edit-committees.tsx",
    read: "changeCommittees",
    write: "changeCommittees",
  },
  {
    path: "program",
    page: "features/trips/pages/programme.tsx",
    read: "seeWorkspace",
    write: "editProgramme",
  },
  {
    path: "deltagere",
    page: "features/trips/pages/participants.tsx",
    read: "seeWorkspace",
    write: "editParticipants",
  },
];
