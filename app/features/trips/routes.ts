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
  { index: true, page: "features/trips/pages/overview.tsx", read: "seeWorkspace" },
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
  {
    path: "beslutninger",
    page: "features/trips/pages/decisions.tsx",
    read: "seeWorkspace",
    write: ["recordDecision", "releaseDecision", "recordLegalBasis", "leaveOutCommittee"],
  },
  {
    path: "budget",
    page: "features/trips/pages/budget.tsx",
    read: "seeWorkspace",
    write: "editCosts",
  },
  {
    path: "budget/poster",
    page: "features/trips/pages/budget-lines.tsx",
    read: "editCosts",
    write: "editCosts",
  },
  {
    path: "budget/stoette",
    page: "features/trips/pages/budget-funding.tsx",
    read: "editCosts",
    write: "editCosts",
  },
  { path: "historik", page: "features/trips/pages/history.tsx", read: "seeWorkspace" },
  {
    path: "foreslaa",
    page: "features/trips/pages/lifecycle/propose.tsx",
    read: "proposeTrip",
    write: "proposeTrip",
  },
  {
    path: "godkend",
    page: "features/trips/pages/lifecycle/approve.tsx",
    read: "approveTrip",
    write: "approveTrip",
  },
  {
    path: "afvis",
    page: "features/trips/pages/lifecycle/reject.tsx",
    read: "rejectTrip",
    write: "rejectTrip",
  },
  {
    path: "traek-tilbage",
    page: "features/trips/pages/lifecycle/take-back.tsx",
    read: "takeBackTrip",
    write: "takeBackTrip",
  },
  {
    path: "afholdt",
    page: "features/trips/pages/lifecycle/held.tsx",
    read: "confirmHeld",
    write: "confirmHeld",
  },
  {
    path: "aflys",
    page: "features/trips/pages/lifecycle/cancel.tsx",
    read: "cancelTrip",
    write: "cancelTrip",
  },
  {
    path: "afslut",
    page: "features/trips/pages/lifecycle/close.tsx",
    read: "closeTrip",
    write: "closeTrip",
  },
  {
    path: "genaabn",
    page: "features/trips/pages/lifecycle/reopen.tsx",
    read: "reopenTrip",
    write: "reopenTrip",
  },
];
