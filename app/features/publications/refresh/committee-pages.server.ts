import type { Db, WriteDb } from "~db/tables";
import { type Descent, type Kin, predecessorsOf, successorsOf } from "../kinship";
import { readSnapshot } from "../read-snapshot";
import type { CommitteeKin, CommitteePage } from "../snapshots/committee-page";
import { snapshotFormat } from "../snapshots/formats";

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

type Committee = Omit<CommitteePage, "members" | "predecessors" | "successors"> & { id: string };

async function loadCommittees(db: Db): Promise<Committee[]> {
  return db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select([
      "committee.id",
      "committee.slug",
      "committee.name",
      "committee.kind",
      "election_period.slug as periodSlug",
      "committee.starts_on as startsOn",
      "committee.ends_on as endsOn",
    ])
    .orderBy("committee.name")
    .orderBy("committee.slug")
    .execute();
}

function loadDescents(db: Db): Promise<Descent[]> {
  return db
    .selectFrom("committee_predecessor")
    .select(["committee_id as committeeId", "predecessor_id as predecessorId"])
    .orderBy("committee_id")
    .orderBy("predecessor_id")
    .execute();
}

async function storedPages(db: Db): Promise<Map<string, CommitteePage>> {
  const rows = await db.selectFrom("publication_committee").selectAll().execute();
  return new Map(rows.map((row) => [row.committee_slug, readSnapshot("committee", row.format, row.content)]));
}

/** Who sits in these committees, the chair first; whoever has asked to be forgotten is left out. */
async function loadMembers(
  db: Db,
  committeeIds: readonly string[],
): Promise<Map<string, CommitteePage["members"][number][]>> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select(["membership.committee_id", "membership.role", "membership.starts_on", "membership.ends_on"])
    .select("person.full_name")
    .where("membership.committee_id", "in", committeeIds)
    .where("person.forgotten_at", "is", null)
    .orderBy("person.full_name")
    .orderBy("membership.starts_on")
    .execute();
  const members = new Map<string, CommitteePage["members"][number][]>();
  for (const role of ["chair", "vice_chair", "member", "substitute"] as const)
    for (const row of rows.filter((one) => one.role === role)) {
      const own = members.get(row.committee_id) ?? [];
      own.push({ name: row.full_name, role, startsOn: row.starts_on, endsOn: row.ends_on });
      members.set(row.committee_id, own);
    }
  return members;
}

function kinLine({ id, distance }: Kin, committees: readonly Committee[]): CommitteeKin[] {
  const kin = committees.find((committee) => committee.id === id);
  return kin ? [{ slug: kin.slug, name: kin.name, periodSlug: kin.periodSlug, distance }] : [];
}

async function storePage(trx: WriteDb, page: CommitteePage): Promise<void> {
  const row = {
    period_slug: page.periodSlug,
    name: page.name,
    format: snapshotFormat,
    content: JSON.stringify(page),
  };
  await trx
    .insertInto("publication_committee")
    .values({ committee_slug: page.slug, ...row })
    .onConflict((conflict) => conflict.column("committee_slug").doUpdateSet(row))
    .execute();
}
