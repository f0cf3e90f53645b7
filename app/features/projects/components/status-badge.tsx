import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { ProjectStatus } from "../project";
import { projectTexts } from "../texts";

const tones: Readonly<Record<ProjectStatus, BadgeTone>> = {
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

export function StatusBadge({ status }: { status: ProjectStatus }) {
  const t = useTexts(projectTexts);
  return <Badge tone={tones[status]}>{t.status[status]}</Badge>;
}
