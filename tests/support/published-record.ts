import type { PublicPart } from "~/features/publications/parts";
import type { PartContent } from "~/features/publications/snapshots";
import type { CommitteePage } from "~/features/publications/snapshots/committee-page";
import { snapshotFormats } from "~/features/publications/snapshots/formats";
import type { Notice } from "~/features/publications/snapshots/notice";
import { barePage, type ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { Db } from "~db/tables";
import type { PublicationVersionTable } from "~db/tables/publication-version";
import { transact } from "~db/transact";

export interface VersionGiven {
  number?: number;
  status?: PublicationVersionTable["status"];
  publishedAt?: string;
  note?: string;
  endedAt?: string;
  endedReason?: string;
}

/** Writes the public record straight as rows, as publishing would have left them. */
export function publishedRecord(db: Db) {
  return {
    site: (settings: Record<string, string>) =>
      transact(db, async (trx) => {
        for (const [key, value] of Object.entries(settings))
          await trx.insertInto("publication_site").values({ key, value }).execute();
      }),
    trip: (notice: Notice) =>
      transact(db, async (trx) => {
        const { reference, periodSlug } = notice;
        const row = {
          reference,
          period_slug: periodSlug,
          notice: JSON.stringify(notice),
          format: snapshotFormats.notice,
        };
        await trx.insertInto("publication_trip").values(row).execute();
        for (const { slug } of notice.committees)
          await trx
            .insertInto("publication_trip_committee")
            .values({ reference, committee_slug: slug })
            .execute();
      }),
    version: <P extends PublicPart>(
      reference: string,
      part: P,
      content: PartContent[P] | null,
      given: VersionGiven = {},
    ) => addVersion(db, reference, part, content, given),
    scoreboard: (facts: PeriodFacts) =>
      transact(db, async (trx) => {
        await trx
          .insertInto("publication_scoreboard")
          .values({
            period_slug: facts.period.slug,
            first_year: facts.period.firstYear,
            format: snapshotFormats.scoreboard,
            content: JSON.stringify(facts),
          })
          .execute();
      }),
    closing: (number: number, closedOn: string, facts: PeriodFacts) =>
      transact(db, async (trx) => {
        await trx
          .insertInto("publication_closing")
          .values({
            period_slug: facts.period.slug,
            number,
            closed_on: closedOn,
            format: snapshotFormats.scoreboard,
            content: JSON.stringify(facts),
            reopened_on: null,
            reopened_reason: null,
          })
          .execute();
      }),
    reopening: (periodSlug: string, on: string, reason: string) =>
      transact(db, async (trx) => {
        await trx
          .updateTable("publication_closing")
          .set({ reopened_on: on, reopened_reason: reason })
          .where("period_slug", "=", periodSlug)
          .where("reopened_on", "is", null)
          .execute();
      }),
    committee: (page: CommitteePage) =>
      transact(db, async (trx) => {
        await trx
          .insertInto("publication_committee")
          .values({
            committee_slug: page.slug,
            period_slug: page.periodSlug,
            name: page.name,
            format: snapshotFormats.committee,
            content: JSON.stringify(page),
          })
          .execute();
      }),
    project: (told: Pick<ProjectPage, "slug" | "title" | "status"> & Partial<ProjectPage>) =>
      transact(db, async (trx) => {
        const published_at = "2027-02-01T09:00:00.000Z";
        const page: ProjectPage = { ...barePage, ...told };
        const { slug, title } = page;
        await trx
          .insertInto("publication_page")
          .values({
            kind: "project",
            slug,
            title,
            status: "current",
            format: snapshotFormats.project,
            published_at,
            content: JSON.stringify(page),
          })
          .execute();
      }),
  };
}

async function addVersion(
  db: Db,
  reference: string,
  part: PublicPart,
  content: PartContent[PublicPart] | null,
  given: VersionGiven,
): Promise<void> {
  const { number = 1, status = "current", publishedAt = "2026-12-11T09:00:00.000Z" } = given;
  await transact(db, async (trx) => {
    await trx
      .insertInto("publication_version")
      .values({
        reference,
        part,
        number,
        status,
        published_at: publishedAt,
        published_by: "international koordinator",
        note: given.note ?? "",
        ended_at: given.endedAt ?? null,
        ended_reason: given.endedReason ?? null,
        format: snapshotFormats[part],
        content: content === null ? null : JSON.stringify(content),
      })
      .execute();
    for (const document of content?.documents ?? [])
      await trx
        .insertInto("publication_document")
        .values({
          content_digest: document.contentDigest,
          reference,
          part,
          number,
          title: document.title,
          file_name: document.fileName,
          media_type: document.mediaType,
          size_bytes: document.sizeBytes,
        })
        .execute();
  });
}

/** A committee's page without kin or members, unless the test says so. */
export function committeePage(
  { slug, name }: { slug: string; name: string },
  given: Partial<CommitteePage> = {},
): CommitteePage {
  return {
    slug,
    name,
    kind: "standing",
    periodSlug: "2026-2029",
    startsOn: "2026-01-01",
    endsOn: "2029-12-31",
    members: [],
    predecessors: [],
    successors: [],
    ...given,
  };
}
