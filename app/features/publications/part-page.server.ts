import { type AppLoadContext, data } from "@remix-run/node";
import type { Trip } from "~/features/trips/trip";
import { mayNow, requireTrip } from "~/features/trips/trip-page.server";
import { composePart } from "./compose/part.server";
import { type Difference, differences } from "./differences";
import { digestOf } from "./digest.server";
import { partLines } from "./lines/part-lines";
import type { NamedContent } from "./named-content";
import { type PublicPart, partOfSlug, type VersionLine } from "./parts";
import { readPart } from "./read-snapshot";
import { type Readiness, readiness } from "./readiness";
import { loadReadinessFacts } from "./readiness.server";
import { type Remark, remarks } from "./remarks";
import type { PartContent } from "./snapshots";
import { listVersions, type StoredVersion } from "./versions.server";

export interface PartPage {
  reference: string;
  title: string;
  part: PublicPart;
  /** The newest first. */
  versions: VersionLine[];
  /** The number that the next version gets. */
  nextNumber: number;
  /** The version that is out. */
  currentNumber: number | null;
  checks: Readiness[];
  isReady: boolean;
  /** What hinders nothing and should be known before. */
  remarks: Remark[];
  /** Whether what would be published is, word for word, what is out. */
  isUnchanged: boolean;
  /** Against the version that is out; null while none is. */
  changes: Difference[] | null;
  /** What would be published now; null while the evaluation is not to be seen. */
  preview: NamedContent | null;
  /** Names what the preview shows. */
  digest: string;
  may: Record<"publishPart" | "correctPart" | "redactPart" | "withdrawPart", boolean>;
}

/** The trip and the part that the address names; a page that is not there for any other. */
export async function requirePart(
  context: AppLoadContext,
  params: { reference?: string | undefined; part?: string | undefined },
): Promise<{ trip: Trip; part: PublicPart }> {
  const trip = await requireTrip(context, params);
  const part = partOfSlug(params.part);
  if (!part) throw data(null, { status: 404 });
  return { trip, part };
}

/** Everything that the pages about publishing one part show. */
export async function loadPartPage(context: AppLoadContext, trip: Trip, part: PublicPart): Promise<PartPage> {
  const versions = await listVersions(context.db, trip.reference, part);
  const [newest] = versions;
  const current = newest?.status === "current" ? newest : null;
  const content = await composePart(context.db, part, trip);
  const checks = readiness(part, await loadReadinessFacts(context.db, trip));
  const preview = { part, content } as NamedContent;
  const isReady = checks.every(({ isMet }) => isMet);
  return {
    reference: trip.reference,
    title: trip.title,
    part,
    versions: versions.map(versionLine),
    nextNumber: (newest?.number ?? 0) + 1,
    currentNumber: current?.number ?? null,
    checks,
    isReady,
    remarks: isReady ? remarks(preview) : [],
    isUnchanged: current?.content === JSON.stringify(content),
    changes: current && changesSince(part, current, content),
    preview: isReady || part !== "evaluation" ? preview : null,
    digest: digestOf(content),
    may: await mayNow(context, trip.id, ["publishPart", "correctPart", "redactPart", "withdrawPart"]),
  };
}

function changesSince<P extends PublicPart>(
  part: P,
  current: StoredVersion,
  content: PartContent[P],
): Difference[] {
  const before = readPart(part, current);
  return before ? differences(partLines(part, before), partLines(part, content)) : [];
}

export function versionLine(version: StoredVersion): VersionLine {
  return {
    part: version.part,
    number: version.number,
    status: version.status,
    publishedAt: version.published_at,
    note: version.note,
    endedAt: version.ended_at,
    endedReason: version.ended_reason,
  };
}
