import { readPart, readSnapshot } from "~/features/publications/read-snapshot";
import type { PartContent } from "~/features/publications/snapshots";
import type { PageContent } from "~/features/publications/snapshots/pages";
import type { PublicPart } from "~/features/travel-rules/facts";
import type { Db } from "~db/tables";
import type { OutInPublic } from "./public-report";

/** Everything that is out now, as it says. */
export async function loadOutInPublic(db: Db): Promise<OutInPublic> {
  const notices = await db.selectFrom("publication_trip").select("reference").execute();
  return {
    notices: new Set(notices.map(({ reference }) => reference)),
    programmes: await partsOf(db, "programme"),
    accounts: await partsOf(db, "accounts"),
    evaluations: await partsOf(db, "evaluation"),
    followUps: await partsOf(db, "follow_up"),
    projects: await pagesOf(db, "project"),
    exchanges: await pagesOf(db, "exchange"),
    twinTowns: await pagesOf(db, "twin_town"),
  };
}

async function partsOf<P extends PublicPart>(db: Db, part: P): Promise<Map<string, PartContent[P]>> {
  const versions = await db
    .selectFrom("publication_version")
    .select(["reference", "format", "content"])
    .where("part", "=", part)
    .where("status", "=", "current")
    .execute();
  return new Map(
    versions.flatMap((version) => {
      const content = readPart(part, version);
      return content === null ? [] : [[version.reference, content] as const];
    }),
  );
}

async function pagesOf<K extends "project" | "exchange" | "twin_town">(
  db: Db,
  kind: K,
): Promise<Map<string, PageContent[K]>> {
  const pages = await db
    .selectFrom("publication_page")
    .select(["slug", "format", "content"])
    .where("kind", "=", kind)
    .where("status", "=", "current")
    .execute();
  return new Map(
    pages.flatMap(({ slug, format, content }) => {
      if (content === null) return [];
      const page: PageContent[K] = readSnapshot<K>(kind, format, content);
      return [[slug, page] as const];
    }),
  );
}
