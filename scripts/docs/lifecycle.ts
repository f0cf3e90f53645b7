import { tripLifecycle } from "~/features/trips/trip-lifecycle";
import { generatedPage, markdownTable } from "./markdown";

/** The lifecycle of a trip as a page. */
export function lifecyclePage(): string {
  const rows = tripLifecycle.map(({ command, from, to, guards }) => [
    from.join(", "),
    `\`${command}\``,
    to === "before" ? "the state before" : to,
    guards.join(", ") || "–",
  ]);
  return generatedPage(
    "A trip's life",
    "app/features/trips/trip-lifecycle.ts",
    markdownTable(["From", "Command", "To", "Guards"], rows),
  );
}
