import type { Db, WriteDb } from "~db/tables";
import { type Kin, predecessorsOf, successorsOf } from "../kinship";
import { readSnapshot } from "../read-snapshot";
import type { CommitteeKin, CommitteePage } from "../snapshots/committee-page";
import { snapshotFormats } from "../snapshots/formats";
import { type Committee, loadCommittees, loadDescents, loadMembers } from "./committees.server";

/** Writes the pages of these periods' committees, and of all that came before and after them. */
export async function refreshCommitteePages(trx: WriteDb, periodSlugs: readonly string[]): Promise<void> {
  const committees = await loadCommittees(trx);
  const stored = await storedPages(trx);
  const descents = await loadDescents(trx);
  const kinOf = (id: string) => [...predecessorsOf(id, descents), ...successorsOf(id, descents)];
  const slugs = new Map(committees.map(({ id, slug }) => [id, slug]));
  const touched = new Set<string>();
  for (const { id, slug, periodSlug } of committees) {
    if (!periodSlugs.includes(periodSlug)) continue;
    const page = stored.get(slug);
    touched.add(slug);
    for (const kin of kinOf(id)) touched.add(slugs.get(kin.id) ?? "");
    for (const kin of [...(page?.predecessors ?? []), ...(page?.successors ?? [])]) touched.add(kin.slug);
  }
  const gone = [...stored.keys()].filter((slug) => !committees.some((committee) => committee.slug === slug));
  await trx.deleteFrom("publication_committee").where("committee_slug", "in", gone).execute();

  const wanted = committees.filter(({ slug }) => touched.has(slug));
  const members = await loadMembers(
    trx,
    wanted.map(({ id }) => id),
  );
  const named = (line: Kin[]) => line.flatMap((kin) => kinLine(kin, committees));
  for (const { id, ...committee } of wanted) {
    const page: CommitteePage = {
      ...committee,
      members: members.get(id) ?? [],
      predecessors: named(predecessorsOf(id, descents)),
      successors: named(successorsOf(id, descents)),
    };
    if (JSON.stringify(page) !== JSON.stringify(stored.get(page.slug))) await storePage(trx, page);
  }
}

async function storedPages(db: Db): Promise<Map<string, CommitteePage>> {
  const rows = await db.selectFrom("publication_committee").selectAll().execute();
  return new Map(rows.map((row) => [row.committee_slug, readSnapshot("committee", row.format, row.content)]));
}

function kinLine({ id, distance }: Kin, committees: readonly Committee[]): CommitteeKin[] {
  const kin = committees.find((committee) => committee.id === id);
  return kin ? [{ slug: kin.slug, name: kin.name, periodSlug: kin.periodSlug, distance }] : [];
}

async function storePage(trx: WriteDb, page: CommitteePage): Promise<void> {
  const row = {
    period_slug: page.periodSlug,
    name: page.name,
    format: snapshotFormats.committee,
    content: JSON.stringify(page),
  };
  await trx
    .insertInto("publication_committee")
    .values({ committee_slug: page.slug, ...row })
    .onConflict((conflict) => conflict.column("committee_slug").doUpdateSet(row))
    .execute();
}
