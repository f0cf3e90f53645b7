import type { TripState } from "~/features/trips/trip-states";
import type { Role } from "./viewer";

/**
 * How far a role reaches: everything; what concerns a committee it serves as secretary; a trip it took part in
 * as a politician; a trip whose lead committee it chairs (or vice-chairs, or chairs the successor of).
 */
export type Scope = "any" | "ownCommittee" | "ownParticipation" | "chairing";

export interface Grant {
  roles: Partial<Record<Role, Scope>>;
  /** The trip's states in which it may be done; absent where no trip is concerned. */
  states?: readonly TripState[];
}

const secretaries = { secretary: "ownCommittee", administrator: "any" } as const;
const everyone = { secretary: "any", politician: "any", coordinator: "any", administrator: "any" } as const;
const recordKeepers = { secretary: "ownCommittee", coordinator: "any", administrator: "any" } as const;

const keepers = { coordinator: "any", administrator: "any" } as const;

const planning = ["draft", "proposed", "approved", "recorded"] as const;
const keeping = ["draft", "proposed", "approved", "held", "cancelled", "recorded"] as const;

/** The permission matrix: role × state × action, with the scope. Server, screens, docs and tests read it. */
export const permissions = {
  seeWorkspace: { roles: everyone },

  createTrip: { roles: secretaries },
  editTrip: { roles: secretaries, states: keeping },
  changeCommittees: { roles: secretaries, states: planning },
  changeDates: { roles: secretaries, states: planning },
  changeDestinations: { roles: secretaries, states: planning },
  editProgramme: { roles: secretaries, states: ["draft", "proposed", "approved", "held", "recorded"] },
  editParticipants: { roles: secretaries, states: ["draft", "proposed", "approved", "held", "recorded"] },
  editCosts: { roles: secretaries, states: keeping },
  keepDocuments: { roles: recordKeepers, states: [...keeping, "closed"] },
  recordLegalBasis: { roles: secretaries, states: keeping },
  recordDecision: {
    roles: secretaries,
    states: ["draft", "proposed", "approved", "held", "cancelled", "recorded"],
  },
  releaseDecision: { roles: recordKeepers },

  proposeTrip: { roles: secretaries, states: ["draft"] },
  approveTrip: { roles: secretaries, states: ["proposed"] },
  rejectTrip: { roles: secretaries, states: ["proposed"] },
  takeBackTrip: { roles: secretaries, states: ["proposed"] },
  leaveOutCommittee: { roles: secretaries, states: ["proposed"] },
  confirmHeld: { roles: secretaries, states: ["approved"] },
  cancelTrip: { roles: secretaries, states: ["draft", "proposed", "approved"] },
  closeTrip: { roles: secretaries, states: ["held", "cancelled"] },
  reopenTrip: { roles: secretaries, states: ["closed", "cancelled", "rejected"] },
  recordPastTrip: { roles: recordKeepers },

  writeContribution: { roles: { politician: "ownParticipation" }, states: ["held"] },
  enterContribution: { roles: secretaries, states: ["held"] },
  /** Those that were sent; a draft is its author's alone. */
  readContributions: {
    roles: {
      politician: "ownParticipation",
      secretary: "ownCommittee",
      coordinator: "any",
      administrator: "any",
    },
  },
  compileEvaluation: { roles: secretaries, states: ["held", "recorded"] },
  addDivergentAssessment: {
    roles: { politician: "ownParticipation", secretary: "ownCommittee" },
    states: ["held", "recorded"],
  },
  signEvaluation: { roles: { politician: "chairing" }, states: ["held"] },
  recordSignature: { roles: secretaries, states: ["held"] },
  decideEvaluation: { roles: secretaries, states: ["held", "recorded"] },
  followUpRecommendation: { roles: recordKeepers, states: ["held", "closed", "recorded"] },

  publishPart: { roles: { coordinator: "any" } },
  correctPart: { roles: { coordinator: "any" } },
  redactPart: { roles: { coordinator: "any", administrator: "any" } },
  withdrawPart: { roles: { coordinator: "any" } },
  sendBackEvaluation: { roles: { coordinator: "any" }, states: ["held", "recorded"] },

  managePeriods: { roles: { administrator: "any" } },
  closePeriod: { roles: { administrator: "any" } },
  reopenPeriod: { roles: { administrator: "any" } },
  manageCommittees: { roles: { administrator: "any" } },
  manageAccounts: { roles: { administrator: "any" } },
  manageSettings: { roles: { administrator: "any" } },
  adoptTravelRules: { roles: { administrator: "any" } },
  grantDispensation: { roles: secretaries },
  revokeDispensation: { roles: secretaries },
  giveExplanation: { roles: secretaries },
  manageOrganisations: { roles: recordKeepers },
  manageProjects: { roles: keepers },
  /** Everything of the international work beside the trips that has rooms of its own. */
  manageInternational: { roles: keepers },
  suggestProject: { roles: everyone },
  decideProject: { roles: { secretary: "any", coordinator: "any", administrator: "any" } },
  mergeOrganisations: { roles: keepers },
  writeReport: { roles: recordKeepers },
  decideReport: { roles: secretaries },
  publishReport: { roles: { coordinator: "any" } },
  publishPage: { roles: { coordinator: "any" } },
  withdrawPage: { roles: keepers },
  importTrips: { roles: { administrator: "any" } },
} as const satisfies Record<string, Grant>;

export type Action = keyof typeof permissions;
