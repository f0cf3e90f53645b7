import { mayOnTrip, type TripStake } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { IsoDate, PartialDate } from "~/shared/dates";
import { datesPassed } from "./held-dates";
import { tripLifecycle } from "./trip-lifecycle";
import type { TripState } from "./trip-states";

/** The commands that move a trip through its life; every one stands in the lifecycle table. */
export const lifecycleCommands = [
  "proposeTrip",
  "approveTrip",
  "confirmHeld",
  "closeTrip",
  "reopenTrip",
  "takeBackTrip",
  "rejectTrip",
  "cancelTrip",
] as const;
export type LifecycleCommand = (typeof lifecycleCommands)[number];

/** The address of each step's page below the trip's own. */
export const stepPaths: Readonly<Record<LifecycleCommand, string>> = {
  proposeTrip: "foreslaa",
  approveTrip: "godkend",
  confirmHeld: "afholdt",
  closeTrip: "afslut",
  reopenTrip: "genaabn",
  takeBackTrip: "traek-tilbage",
  rejectTrip: "afvis",
  cancelTrip: "aflys",
};

/** The step that leads a trip on its way; the others turn it back or end it. */
const forward: readonly LifecycleCommand[] = ["proposeTrip", "approveTrip", "confirmHeld", "closeTrip"];

export interface OpenStep {
  command: LifecycleCommand;
  path: string;
  leadsOn: boolean;
}

/** What a trip's own row keeps from the viewer, beside its state. */
interface StepGround {
  reapproving: boolean;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** The steps that the viewer may take from the trip's present state, the one that leads on first. */
export function openSteps(viewer: Viewer, stake: TripStake, ground: StepGround, today: IsoDate): OpenStep[] {
  return lifecycleCommands
    .filter((command) => startsFrom(command, stake.state, ground, today))
    .filter((command) => mayOnTrip(viewer, command, stake, today).ok)
    .map((command) => ({ command, path: stepPaths[command], leadsOn: forward.includes(command) }));
}

/** Whether the step may be taken from here; one that waits for the dates to pass is not offered before. */
function startsFrom(
  command: LifecycleCommand,
  state: TripState,
  ground: StepGround,
  today: IsoDate,
): boolean {
  const transition = tripLifecycle.find((one) => one.command === command && one.from.includes(state));
  if (!transition) return false;
  if (ground.reapproving && transition.guards.includes("notApprovedBefore")) return false;
  return !transition.guards.includes("datesArePast") || datesPassed(ground, today).ok;
}
