import type { IsoDate } from "~/shared/dates";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import { type Membership, seatRoles } from "./membership";

/** Every seat of a committee, past and coming ones too: chairs first, then by name and first day. */
export async function listMemberships(db: Db, committeeId: string): Promise<Membership[]> {
  const rows = await memberships(db).where("membership.committee_id", "=", committeeId).execute();
  return rows.sort(asSeated);
}

export async function findMembership(db: Db, id: string): Promise<Membership | null> {
  return (await memberships(db).where("membership.id", "=", id).executeTakeFirst()) ?? null;
}

/** Who has a seat in the committee on a day, chair first. */
export async function membersOn(db: Db, committeeId: string, isoDate: IsoDate): Promise<Membership[]> {
  const rows = await memberships(db)
    .where("membership.committee_id", "=", committeeId)
    .where("membership.starts_on", "<=", isoDate)
    .where("membership.ends_on", ">=", isoDate)
    .execute();
  return rows.sort(asSeated);
}

/** Who chairs the committee on a day; null where nobody is registered. */
export async function chairOf(
  db: Db,
  committeeId: string,
  onDate: IsoDate,
): Promise<{ personId: string; name: string } | null> {
  const row = await memberships(db)
    .where("membership.committee_id", "=", committeeId)
    .where("membership.role", "=", "chair")
    .where("membership.starts_on", "<=", onDate)
    .where("membership.ends_on", ">=", onDate)
    .executeTakeFirst();
  return row ? { personId: row.personId, name: row.name } : null;
}

function memberships(db: Db) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select([
      "membership.id",
      "membership.committee_id as committeeId",
      "membership.person_id as personId",
      "person.full_name as name",
      "membership.role",
      "membership.starts_on as startsOn",
      "membership.ends_on as endsOn",
    ]);
}

function asSeated(one: Membership, other: Membership): number {
  return (
    seatRoles.indexOf(one.role) - seatRoles.indexOf(other.role) ||
    byDanishName<Membership>(({ name }) => name)(one, other) ||
    one.startsOn.localeCompare(other.startsOn)
  );
}
