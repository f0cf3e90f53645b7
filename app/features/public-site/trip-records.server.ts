import type { VersionLine } from "~/features/publications/parts";
import { readPart, readSnapshot } from "~/features/publications/read-snapshot";
import type { PublicDb } from "~db/tables";
import type { CurrentParts, TripRecord } from "./trip-record";

interface WhichTrips {
  reference?: string;
  references?: readonly string[];
  periodSlug?: string;
  committeeSlugs?: readonly string[];
}

const noParts: CurrentParts = { programme: null, evaluation: null, accounts: null, follow_up: null };

/** What is public of these trips, oldest first; those without a known day come last. */
export async function loadTripRecords(db: PublicDb, which: WhichTrips = {}): Promise<TripRecord[]> {
  const notices = await loadNotices(db, which);
  const references = notices.map(({ reference }) => reference);
  const parts = await loadCurrentParts(db, references);
  const versions = await loadVersionLines(db, references);
  return notices
    .map((notice) => ({
      notice,
      parts: parts.get(notice.reference) ?? noParts,
      versions: versions.get(notice.reference) ?? [],
    }))
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

export async function findTripRecord(db: PublicDb, reference: string): Promise<TripRecord | null> {
  const [record = null] = await loadTripRecords(db, { reference });
  return record;
}

const sortKey = ({ notice }: TripRecord) => `${notice.startsOn ?? "9999"} ${notice.reference}`;

async function loadNotices(db: PublicDb, { reference, references, periodSlug, committeeSlugs }: WhichTrips) {
  let query = db.selectFrom("publication_trip").select(["format", "notice"]);
  if (reference !== undefined) query = query.where("reference", "=", reference);
  if (references !== undefined) query = query.where("reference", "in", references);
  if (periodSlug !== undefined) query = query.where("period_slug", "=", periodSlug);
  if (committeeSlugs !== undefined)
    query = query.where("reference", "in", (eb) =>
      eb
        .selectFrom("publication_trip_committee")
        .select("reference")
        .where("committee_slug", "in", committeeSlugs),
    );
  const rows = await query.execute();
  return rows.map(({ format, notice }) => readSnapshot("notice", format, notice));
}

async function loadCurrentParts(db: PublicDb, references: readonly string[]) {
  const rows = await db
    .selectFrom("publication_version")
    .select(["reference", "part", "format", "content"])
    .where("reference", "in", references)
    .where("status", "=", "current")
    .execute();
  const parts = new Map<string, CurrentParts>();
  for (const row of rows)
    parts.set(row.reference, {
      ...(parts.get(row.reference) ?? noParts),
      [row.part]: readPart(row.part, row),
    });
  return parts;
}

async function loadVersionLines(db: PublicDb, references: readonly string[]) {
  const rows = await db
    .selectFrom("publication_version")
    .select(["reference", "part", "number", "status", "published_at", "note", "ended_at", "ended_reason"])
    .where("reference", "in", references)
    .orderBy("published_at", "desc")
    .orderBy("number", "desc")
    .execute();
  const lines = new Map<string, VersionLine[]>();
  for (const row of rows) {
    const own = lines.get(row.reference) ?? [];
    own.push({
      part: row.part,
      number: row.number,
      status: row.status,
      publishedAt: row.published_at,
      note: row.note,
      endedAt: row.ended_at,
      endedReason: row.ended_reason,
    });
    lines.set(row.reference, own);
  }
  return lines;
}
