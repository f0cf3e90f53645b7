import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { BadgeTone } from "~/ui/badge";

export const projectTones: Record<ProjectPage["status"], BadgeTone> = {
  idea: "plain",
  running: "info",
  completed: "success",
  stopped: "plain",
};
