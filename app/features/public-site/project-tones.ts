import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { BadgeTone } from "~/ui/badge";

export const projectTones: Record<ProjectPage["status"], BadgeTone> = {
  idea: "plain",
  assessed: "plain",
  approved: "info",
  rejected: "plain",
  applied: "info",
  granted: "info",
  refused: "plain",
  running: "info",
  completed: "success",
  stopped: "plain",
  recorded: "plain",
};
