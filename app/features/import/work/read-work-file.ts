import { accept, type Result, refuse } from "~/shared/result";
import { faultsIn } from "./document-faults";
import { jsonObjectIn } from "./json-object";
import { readProject, readWork } from "./read-work";
import type { Work } from "./work";
import { projectDocument, type WorkDocument, workDocument } from "./work-document";

/** Reads a file's text. Every place that cannot be read is named, and nothing is dropped. */
export function readWorkFile(text: string): Result<Work> {
  const content = jsonObjectIn(text);
  if (!content.ok) return content;
  if ("name" in content.value) {
    const project = projectDocument.safeParse(content.value);
    if (!project.success) return refuseUnreadable(project.error.issues);
    return checked({ projects: [project.data] }, () => readProject(project.data));
  }
  const work = workDocument.safeParse(content.value);
  if (!work.success) return refuseUnreadable(work.error.issues);
  if (Object.keys(work.data).length === 0) return refuse("import.emptyWork");
  return checked(work.data, () => readWork(work.data));
}

function checked(document: WorkDocument, read: () => Work): Result<Work> {
  const faults = faultsIn(document);
  return faults.length > 0 ? refuse("import.unfitWork", { faults }) : accept(read());
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  /** What each of several ways to read a place says of it. */
  readonly errors?: readonly (readonly Issue[])[];
}

function refuseUnreadable(issues: readonly Issue[]): Result<never> {
  const places = issues.flatMap((issue) => placesOf(issue, []));
  return refuse("import.unreadableWork", { faults: [...new Set(places)] });
}

/** Of several ways to read a place, what is wrong by the one that came the farthest. */
function placesOf({ path, keys = [""], errors = [] }: Issue, above: readonly PropertyKey[]): string[] {
  const here = [...above, ...path];
  const inside = errors.find((issues) => issues.length > 0 && issues.every(isInside));
  if (inside) return inside.flatMap((issue) => placesOf(issue, here));
  return keys.map((key) => [...here, key].filter((part) => part !== "").join("."));
}

const isInside = ({ path, keys = [] }: Issue) => path.length > 0 || keys.length > 0;
