import { accept, type Result, refuse } from "~/shared/result";
import { readProject, readWork } from "./read-work";
import type { Work } from "./work";
import { projectDocument, workDocument } from "./work-document";

/** Reads a file's text. Every place that cannot be read is named, and nothing is dropped. */
export function readWorkFile(text: string): Result<Work> {
  const content = jsonIn(text);
  if (content === undefined) return refuse("import.notJson");
  const isProject = typeof content === "object" && content !== null && "name" in content;
  if (isProject) {
    const project = projectDocument.safeParse(content);
    return project.success ? accept(readProject(project.data)) : refuseUnreadable(project.error.issues);
  }
  const work = workDocument.safeParse(content);
  if (!work.success) return refuseUnreadable(work.error.issues);
  return Object.keys(work.data).length === 0 ? refuse("import.emptyWork") : accept(readWork(work.data));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function refuseUnreadable(issues: readonly Issue[]): Result<never> {
  const places = issues.flatMap(({ path, keys }) =>
    (keys ?? [""]).map((key) => [...path, key].filter((part) => part !== "").join(".")),
  );
  return refuse("import.unreadableWork", { faults: [...new Set(places)] });
}
