import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";
import { versionLine } from "./part-page.server";
import { type PublicPart, publicParts, type VersionLine } from "./parts";
import { type ReadinessCheck, readiness } from "./readiness";
import { loadReadinessFacts } from "./readiness.server";
import { listVersions } from "./versions.server";

export interface PartSummary {
  part: PublicPart;
  newest: VersionLine | null;
  /** What publishing waits for first; null where nothing is in the way. */
  lacking: ReadinessCheck | null;
}

/** Where each of the four parts stands. */
export async function loadPartSummaries(db: Db, trip: Trip): Promise<PartSummary[]> {
  const facts = await loadReadinessFacts(db, trip);
  const summaries: PartSummary[] = [];
  for (const part of publicParts) {
    const [newest] = await listVersions(db, trip.reference, part);
    summaries.push({
      part,
      newest: newest ? versionLine(newest) : null,
      lacking: readiness(part, facts).find(({ isMet }) => !isMet)?.check ?? null,
    });
  }
  return summaries;
}

/** Whether the trip has a page of its own on the public site. */
export async function isOnPublicSite(db: Db, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom("publication_trip")
    .select("reference")
    .where("reference", "=", reference)
    .executeTakeFirst();
  return row !== undefined;
}
