import {
  evaluationCommands,
  evaluationLifecycle,
  evaluationStages,
  registeredLifecycle,
} from "~/features/evaluations/evaluation-lifecycle";
import { generatedPage, markdownTable } from "./markdown";

/** The life of an evaluation as a page: of a trip that was held, and of one recorded from old sources. */
export function evaluationLifecyclePage(): string {
  return generatedPage(
    "An evaluation's life",
    "app/features/evaluations/evaluation-lifecycle.ts",
    [
      "## Of a trip that was held",
      tableOf(evaluationLifecycle),
      "## Of a trip recorded from old sources",
      tableOf(registeredLifecycle),
    ].join("\n\n"),
  );
}

function tableOf(lifecycle: typeof evaluationLifecycle): string {
  const commands = evaluationCommands.filter((command) => lifecycle[command]);
  const stages = evaluationStages.filter((stage) => commands.some((command) => lifecycle[command]?.[stage]));
  return markdownTable(
    ["Command", ...stages],
    commands.map((command) => [
      `\`${command}\``,
      ...stages.map((stage) => lifecycle[command]?.[stage] ?? "–"),
    ]),
  );
}
