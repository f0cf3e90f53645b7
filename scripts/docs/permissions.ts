import { type Grant, permissions } from "~/session/permissions";
import { roles } from "~/session/viewer";
import { generatedPage, markdownTable } from "./markdown";

/** The permission matrix as a page: role × state × action, with the scope. */
export function permissionsPage(): string {
  const rows = Object.entries(permissions as Record<string, Grant>).map(([action, grant]) => [
    `\`${action}\``,
    ...roles.map((role) => grant.roles[role] ?? "–"),
    grant.states?.join(", ") ?? "–",
  ]);
  return generatedPage(
    "Who may do what",
    "app/session/permissions.ts",
    markdownTable(["Action", ...roles, "In the trip's states"], rows),
  );
}
