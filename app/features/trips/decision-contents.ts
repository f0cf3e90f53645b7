import { type DecisionContent, decisionContents } from "~/features/travel-rules/facts";

/** What a body had before it, as the database keeps it; null where that is not recorded. */
export function readContents(stored: string | null): DecisionContent[] | null {
  if (stored === null) return null;
  const listed: unknown = JSON.parse(stored);
  return Array.isArray(listed) ? decisionContents.filter((content) => listed.includes(content)) : null;
}

/** Nothing ticked is nothing recorded. */
export function storedContents(contents: readonly DecisionContent[]): string | null {
  return contents.length === 0 ? null : JSON.stringify(contents);
}
