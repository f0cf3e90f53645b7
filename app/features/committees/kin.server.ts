import { periodName } from "~/features/periods/period";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";

export interface Kin {
  id: string;
  slug: string;
  name: string;
  /** The period, as it is written. */
  period: string;
}

/** The committees that one came of directly, by name. */
export async function predecessorsOf(db: Db, committeeId: string): Promise<Kin[]> {
  const rows = await kin(db)
    .innerJoin("committee_predecessor", "committee_predecessor.predecessor_id", "committee.id")
    .where("committee_predecessor.committee_id", "=", committeeId)
    .execute();
  return inWriting(rows);
}

/** The committees that came of one directly, by name. */
export async function successorsOf(db: Db, committeeId: string): Promise<Kin[]> {
  const rows = await kin(db)
    .innerJoin("committee_predecessor", "committee_predecessor.committee_id", "committee.id")
    .where("committee_predecessor.predecessor_id", "=", committeeId)
    .execute();
  return inWriting(rows);
}

/** What a committee of the period can have come of: the others of the period, and those of the one before. */
export async function possiblePredecessors(
  db: Db,
  period: { firstYear: number },
  exceptId: string | null,
): Promise<Kin[]> {
  const rows = await kin(db)
    .where("election_period.first_year", "in", [period.firstYear, period.firstYear - 4])
    .where("committee.id", "<>", exceptId ?? "")
    .execute();
  return inWriting(rows);
}

function kin(db: Db) {
  return db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.slug", "committee.name", "election_period.first_year as firstYear"]);
}

function inWriting(rows: { id: string; slug: string; name: string; firstYear: number }[]): Kin[] {
  return rows
    .sort(byDanishName(({ name }) => name))
    .sort((one, other) => one.firstYear - other.firstYear)
    .map(({ id, slug, name, firstYear }) => ({ id, slug, name, period: periodName({ firstYear }) }));
}
