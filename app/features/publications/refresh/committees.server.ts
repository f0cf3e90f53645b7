import type { Db } from "~db/tables";
import type { Descent } from "../kinship";
import type { PublicMember } from "../public-facts";
import type { CommitteePage } from "../snapshots/committee-page";

export type Committee = Omit<CommitteePage, "members" | "predecessors" | "successors"> & { id: string };

export async function loadCommittees(db: Db): Promise<Committee[]> {
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

export function loadDescents(db: Db): Promise<Descent[]> {
  return db
    .selectFrom("committee_predecessor")
    .select(["committee_id as committeeId", "predecessor_id as predecessorId"])
    .orderBy("committee_id")
    .orderBy("predecessor_id")
    .execute();
}

/** The members of these committees as the rules ask about them, by the names on the committees' pages. */
export async function loadPublicMembers(
  db: Db,
  committeeIds: readonly string[],
): Promise<(committeeId: string) => readonly PublicMember[]> {
  const members = await loadMembers(db, committeeIds);
  return (committeeId) =>
    (members.get(committeeId) ?? []).map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn }));
}

/** Who sits in these committees, the chair first; whoever has asked to be forgotten is left out. */
export async function loadMembers(
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
