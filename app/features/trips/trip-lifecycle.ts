import type { Action } from "~/session/permissions";
import type { TripState } from "./trip-states";

/** A condition that a transition waits for; its reason is a refusal key of the same name. */
export type Guard =
  | "described"
  | "everyCommitteeSaidYes"
  | "noMustNewlyBreached"
  | "notApprovedBefore"
  | "datesArePast"
  | "saysWhoWent"
  | "reasonGiven"
  | "everyDutyDoneOrExplained";

export interface Transition {
  command: Action;
  from: readonly TripState[];
  /** 'before' is the state that the trip had when it was closed, cancelled or rejected. */
  to: TripState | "before";
  guards: readonly Guard[];
}

/**
 * The life of a trip as a table. 'Under way' and 'dates passed, not confirmed' are derived from the dates and are
 * no states. A change of an approved trip's committees, dates, destinations or a higher budget leads back to
 * 'proposed' with the trip still counted, until a new decision is recorded or the old one is noted as covering it.
 * Such a trip is a public fact: it can be cancelled with a reason, but neither rejected nor taken back.
 */
export const tripLifecycle: readonly Transition[] = [
  { command: "proposeTrip", from: ["draft"], to: "proposed", guards: ["described"] },
  {
    command: "approveTrip",
    from: ["proposed"],
    to: "approved",
    guards: ["everyCommitteeSaidYes", "noMustNewlyBreached"],
  },
  { command: "rejectTrip", from: ["proposed"], to: "rejected", guards: ["notApprovedBefore"] },
  { command: "takeBackTrip", from: ["proposed"], to: "draft", guards: ["notApprovedBefore"] },
  { command: "confirmHeld", from: ["approved"], to: "held", guards: ["datesArePast", "saysWhoWent"] },
  {
    command: "cancelTrip",
    from: ["draft", "proposed", "approved"],
    to: "cancelled",
    guards: ["reasonGiven"],
  },
  {
    command: "closeTrip",
    from: ["held", "cancelled"],
    to: "closed",
    guards: ["everyDutyDoneOrExplained"],
  },
  {
    command: "reopenTrip",
    from: ["closed", "cancelled", "rejected"],
    to: "before",
    guards: ["reasonGiven", "noMustNewlyBreached"],
  },
];

/** The transition that a command makes, whatever state it starts from. */
export function transitionOf(command: Action): Transition | undefined {
  return tripLifecycle.find((transition) => transition.command === command);
}
