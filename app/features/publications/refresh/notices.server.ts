import type { RuleSet } from "~/features/travel-rules/rule-sets";
import type { Db, WriteDb } from "~db/tables";
import { composeNotice, type NoticeFacts } from "../compose-notice";
import { evaluationDueOn } from "../evaluation-due";
import { readSnapshot } from "../read-snapshot";
import { snapshotFormats } from "../snapshots/formats";
import type { Notice } from "../snapshots/notice";
import type { TripRecord } from "./trip-record";

/**
 * Writes the notices of these trips, takes away those without ground, and gives those that stand. Due days follow
 * the rules of the period that the notice names, which a trip on its way to another one still belongs to in public.
 */
export async function refreshNotices(
  trx: WriteDb,
  records: readonly TripRecord[],
  ruleSetsOf: (periodSlug: string) => readonly RuleSet[],
): Promise<Map<string, Notice>> {
  const stored = await storedNotices(
    trx,
    records.map(({ reference }) => reference),
  );
  const standing = new Map<string, Notice>();
  for (const record of records) {
    const before = stored.get(record.reference) ?? null;
    const facts: NoticeFacts = {
      ...record,
      evaluationDue: (approvedOn, { periodSlug, endsOn }) =>
        evaluationDueOn(ruleSetsOf(periodSlug), record, approvedOn, endsOn),
    };
    const notice = composeNotice(facts, before);
    if (notice) standing.set(record.reference, notice);
    if (JSON.stringify(notice) !== JSON.stringify(before)) await store(trx, record.reference, notice);
  }
  return standing;
}

async function storedNotices(db: Db, references: readonly string[]): Promise<Map<string, Notice>> {
  const rows = await db
    .selectFrom("publication_trip")
    .select(["reference", "format", "notice"])
    .where("reference", "in", references)
    .execute();
  return new Map(rows.map((row) => [row.reference, readSnapshot("notice", row.format, row.notice)]));
}

async function store(trx: WriteDb, reference: string, notice: Notice | null): Promise<void> {
  await trx.deleteFrom("publication_trip").where("reference", "=", reference).execute();
  if (!notice) return;
  await trx
    .insertInto("publication_trip")
    .values({
      reference,
      period_slug: notice.periodSlug,
      notice: JSON.stringify(notice),
      format: snapshotFormats.notice,
    })
    .execute();
  for (const { slug } of notice.committees)
    await trx.insertInto("publication_trip_committee").values({ reference, committee_slug: slug }).execute();
}
