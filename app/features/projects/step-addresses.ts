import type { ProjectCommand } from "./project-lifecycle";

/** The last part of the address of each step's page. */
export const stepPaths: Readonly<Record<ProjectCommand, string>> = {
  assessProject: "vurder",
  approveProject: "godkend",
  applyForGrant: "ansoeg",
  recordGrant: "bevilget",
  startProject: "begynd",
  completeProject: "gennemfoert",
  rejectProject: "afvis",
  recordRefusal: "afslag",
  stopProject: "stop",
  reopenProject: "genaabn",
};

/** The step that an address names. */
export function stepAt(path: string | undefined): ProjectCommand | undefined {
  const found = Object.entries(stepPaths).find(([, one]) => one === path);
  return found?.[0] as ProjectCommand | undefined;
}
