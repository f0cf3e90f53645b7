import type { PeriodFacts, PublicPart } from "~/features/travel-rules/facts";
import type { PartContent } from "./snapshots";
import type { CommitteePage } from "./snapshots/committee-page";
import type { Notice } from "./snapshots/notice";
import type { ProjectPage } from "./snapshots/project-page";

/** A stored copy that this program cannot read: written by a newer one, or damaged. */
export class UnreadableSnapshotError extends Error {
  constructor(what: string, why: string) {
    super(`The stored ${what} cannot be read: ${why}`);
    this.name = "UnreadableSnapshotError";
  }
}

interface Kinds extends PartContent {
  notice: Notice;
  scoreboard: PeriodFacts;
  committee: CommitteePage;
  project: ProjectPage;
}

/** What a copy of format 1 has at its top, whatever else it holds. */
const landmarks: Record<keyof Kinds, readonly string[]> = {
  programme: ["title", "committees", "places", "visits", "participants", "budget", "decisions", "documents"],
  evaluation: ["title", "sections", "divergent", "recommendations", "decisions", "documents"],
  accounts: ["title", "currency", "lines", "participants", "shares", "funders", "documents"],
  follow_up: ["title", "recommendations", "documents"],
  notice: ["reference", "periodSlug", "committees", "places", "state"],
  scoreboard: [
    "period",
    "committees",
    "trips",
    "ruleSets",
    "dispensations",
    "explanations",
    "inheritedBreaches",
  ],
  committee: ["slug", "name", "periodSlug", "members", "predecessors", "successors"],
  project: ["slug", "title", "purpose", "status", "partners"],
};

/** Reads a stored copy by the number of the format it was written in; every format ever written stays readable. */
export function readSnapshot<K extends keyof Kinds>(kind: K, format: number, content: string): Kinds[K] {
  if (format !== 1) throw new UnreadableSnapshotError(kind, `its format is ${format}`);
  const read: unknown = JSON.parse(content);
  if (typeof read !== "object" || read === null) throw new UnreadableSnapshotError(kind, "it is no object");
  const missing = landmarks[kind].filter((name) => !(name in read));
  if (missing.length > 0) throw new UnreadableSnapshotError(kind, `${missing.join(", ")} missing`);
  return read as Kinds[K];
}

/** Reads a stored version's content; null where it has been erased. */
export function readPart<P extends PublicPart>(
  part: P,
  { format, content }: { format: number; content: string | null },
): PartContent[P] | null {
  return content === null ? null : (readSnapshot(part, format, content) as PartContent[P]);
}
