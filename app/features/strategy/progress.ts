import type { ProjectStatus } from "~/features/projects/project";

/** How far something has come that serves an effort; what an old source tells without its outcome counts apart. */
export const servingStates = ["idea", "ahead", "running", "done", "given_up", "recorded"] as const;
export type ServingState = (typeof servingStates)[number];

export const servingKinds = ["project", "trip", "initiative"] as const;
export type ServingKind = (typeof servingKinds)[number];

/** A project, a trip or an initiative that serves efforts. */
export interface Serving {
  kind: ServingKind;
  /** Tells it from others of its kind. */
  key: string;
  state: ServingState;
  /** The efforts that it names, by id or by slug. */
  efforts: readonly string[];
}

/** How many of each kind have come how far. */
export type Progress = Readonly<Record<ServingKind, Readonly<Record<ServingState, number>>>>;

/** The progress of efforts, told by what serves any of them; what serves several of them counts once. */
export function progressOf(servings: readonly Serving[], efforts: ReadonlySet<string>): Progress {
  const serving = servings.filter((one) => one.efforts.some((effort) => efforts.has(effort)));
  const count = (kind: ServingKind, state: ServingState) =>
    new Set(serving.filter((one) => one.kind === kind && one.state === state).map(({ key }) => key)).size;
  const counts = (kind: ServingKind) =>
    Object.fromEntries(servingStates.map((state) => [state, count(kind, state)])) as Progress[ServingKind];
  return { project: counts("project"), trip: counts("trip"), initiative: counts("initiative") };
}

export const projectState: Readonly<Record<ProjectStatus, ServingState>> = {
  idea: "idea",
  assessed: "idea",
  approved: "ahead",
  applied: "ahead",
  granted: "ahead",
  running: "running",
  completed: "done",
  recorded: "recorded",
  rejected: "given_up",
  refused: "given_up",
  stopped: "given_up",
};
