import { projectLifecycle, statusBeforeEnd } from "~/features/projects/project-lifecycle";
import { generatedPage, markdownTable } from "./markdown";

/** The lifecycle of a project as a page, with where a reopened one goes when no step tells. */
export function projectLifecyclePage(): string {
  const rows = projectLifecycle.map(({ command, from, to, guards }) => [
    from.join(", "),
    `\`${command}\``,
    to === "before" ? "the status before" : to,
    guards.join(", ") || "–",
  ]);
  return generatedPage(
    "A project's life",
    "app/features/projects/project-lifecycle.ts",
    [
      markdownTable(["From", "Command", "To", "Guards"], rows),
      "A project that was registered as ended has no step that tells where it was before; reopening it leads to:",
      markdownTable(["Ended as", "Reopened as"], Object.entries(statusBeforeEnd)),
    ].join("\n\n"),
  );
}
