import type { PeriodFacts, PublicPart } from "~/features/travel-rules/facts";
import type { PartContent } from "./snapshots";
import type { CommitteePage } from "./snapshots/committee-page";
import { type SnapshotKind, snapshotFormats } from "./snapshots/formats";
import { type FirstGroupPage, fromFirstGroupPage } from "./snapshots/group-page";
import type { Notice } from "./snapshots/notice";
import type { PageContent } from "./snapshots/pages";
import { type FirstProgramme, fromFirstProgramme } from "./snapshots/programme";
import { type FirstProjectPage, fromFirstProjectPage } from "./snapshots/project-page";
import type { ReportPage } from "./snapshots/report-page";
import { type FirstScoreboard, fromFirstScoreboard } from "./snapshots/scoreboard-1";

/** A stored copy that this program cannot read: written by a newer one, or damaged. */
export class UnreadableSnapshotError extends Error {
  constructor(what: string, why: string) {
    super(`The stored ${what} cannot be read: ${why}`);
    this.name = "UnreadableSnapshotError";
  }
}

interface Kinds extends PartContent, PageContent {
  notice: Notice;
  scoreboard: PeriodFacts;
  committee: CommitteePage;
  report: ReportPage;
}

/** What a copy has at its top in every format, whatever else it holds. */
const landmarks: Record<SnapshotKind, readonly string[]> = {
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
  report: ["facts", "words", "decision"],
  project: ["slug", "title", "purpose", "status", "partners"],
  organisation: ["slug", "title", "kind", "earlierNames", "relations", "founders"],
  twin_town: ["slug", "title", "partnerSlug", "state", "activities"],
  strategy: ["slug", "title", "adoptedOn", "adoptedBy", "points", "policyAreas", "efforts"],
  initiative: ["slug", "title", "kind", "since", "until", "partners", "points", "efforts", "contact"],
  exchange: ["slug", "title", "kind", "startsOn", "endsOn", "headcount", "partners"],
  group: ["slug", "title", "purpose", "contact", "members", "unnamed"],
  network: ["slug", "title", "purposes", "contacts", "meetings", "partners"],
  eu_programme: ["slug", "title", "areas", "policyAreas", "guidance", "calls"],
  news: ["slug", "title", "body", "newsOn", "topic"],
};

/** Reads a stored copy by the number of the format it was written in; every format ever written stays readable. */
export function readSnapshot<K extends keyof Kinds>(kind: K, format: number, content: string): Kinds[K] {
  if (!Number.isInteger(format) || format < 1 || format > snapshotFormats[kind])
    throw new UnreadableSnapshotError(kind, `its format is ${format}`);
  const read: unknown = JSON.parse(content);
  if (typeof read !== "object" || read === null) throw new UnreadableSnapshotError(kind, "it is no object");
  const missing = landmarks[kind].filter((name) => !(name in read));
  if (missing.length > 0) throw new UnreadableSnapshotError(kind, `${missing.join(", ")} missing`);
  const lift = lifts[kind]?.[format];
  return (lift ? lift(read) : read) as Kinds[K];
}

/** What brings a copy of an earlier format to its present form. */
const lifts: { readonly [K in SnapshotKind]?: Readonly<Record<number, (read: object) => Kinds[K]>> } = {
  programme: { 1: (read) => fromFirstProgramme(read as FirstProgramme) },
  scoreboard: { 1: (read) => fromFirstScoreboard(read as FirstScoreboard) },
  project: { 1: (read) => fromFirstProjectPage(read as FirstProjectPage) },
  group: { 1: (read) => fromFirstGroupPage(read as FirstGroupPage) },
};

/** Reads a stored version's content; null where it has been erased. */
export function readPart<P extends PublicPart>(
  part: P,
  { format, content }: { format: number; content: string | null },
): PartContent[P] | null {
  return content === null ? null : (readSnapshot(part, format, content) as PartContent[P]);
}
