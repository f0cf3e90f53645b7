import type { ProjectStatus } from "./project";

/** A condition that a step waits for. */
export type ProjectGuard =
  /** A larger project has its political decision, or the departure from the rule is accounted for. */
  "decisionIfLarger" | "reasonGiven";

export const projectCommands = [
  "assessProject",
  "approveProject",
  "applyForGrant",
  "recordGrant",
  "startProject",
  "completeProject",
  "rejectProject",
  "recordRefusal",
  "stopProject",
  "reopenProject",
] as const;
export type ProjectCommand = (typeof projectCommands)[number];

export interface ProjectTransition {
  command: ProjectCommand;
  from: readonly ProjectStatus[];
  /** 'before' is the status that the project had when it was rejected, refused, stopped or completed. */
  to: ProjectStatus | "before";
  guards: readonly ProjectGuard[];
}

/**
 * The life of a project as a table. What began before it was recorded here is registered where it is; from there the
 * same steps lead on. Of what an old source told without its outcome, the step that proves true is taken when more is
 * known.
 */
export const projectLifecycle: readonly ProjectTransition[] = [
  { command: "assessProject", from: ["idea"], to: "assessed", guards: [] },
  { command: "approveProject", from: ["assessed"], to: "approved", guards: ["decisionIfLarger"] },
  { command: "applyForGrant", from: ["approved"], to: "applied", guards: ["decisionIfLarger"] },
  { command: "recordGrant", from: ["applied"], to: "granted", guards: ["decisionIfLarger"] },
  {
    command: "startProject",
    from: ["approved", "granted", "recorded"],
    to: "running",
    guards: ["decisionIfLarger"],
  },
  { command: "completeProject", from: ["running", "recorded"], to: "completed", guards: [] },
  { command: "rejectProject", from: ["assessed"], to: "rejected", guards: [] },
  { command: "recordRefusal", from: ["applied"], to: "refused", guards: [] },
  {
    command: "stopProject",
    from: ["assessed", "approved", "applied", "granted", "running", "recorded"],
    to: "stopped",
    guards: ["reasonGiven"],
  },
  {
    command: "reopenProject",
    from: ["rejected", "refused", "stopped", "completed"],
    to: "before",
    guards: ["reasonGiven", "decisionIfLarger"],
  },
];

/** The statuses that a larger project reaches only with its decision. */
export const decidedStatuses: readonly ProjectStatus[] = ["approved", "applied", "granted", "running"];

/** Where reopening leads to when the project was registered as ended, so that no step tells where it was. */
export const statusBeforeEnd: Readonly<Partial<Record<ProjectStatus, ProjectStatus>>> = {
  rejected: "assessed",
  refused: "applied",
  stopped: "assessed",
  completed: "running",
};

/** The transition that the command makes from this status; none where it cannot be taken. */
export function transitionFrom(
  command: ProjectCommand,
  status: ProjectStatus,
): ProjectTransition | undefined {
  return projectLifecycle.find((one) => one.command === command && one.from.includes(status));
}

/** What a step waits for, wherever it is taken from. */
export function guardsOf(command: ProjectCommand): readonly ProjectGuard[] {
  return projectLifecycle.find((one) => one.command === command)?.guards ?? [];
}

/** What can be done with a project now, what leads on before what ends it. */
export function openCommands(status: ProjectStatus): ProjectCommand[] {
  return projectCommands.filter((command) => transitionFrom(command, status));
}
