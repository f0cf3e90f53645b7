import { periodName } from "~/features/periods/period";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { SeatRole } from "./membership";

export interface OwnCommittee {
  slug: string;
  name: string;
  period: string;
  /** The viewer's seat today; null for its secretary. */
  role: SeatRole | null;
}

/** The committees that the viewer sits in today or serves as secretary, newest period first. */
export async function ownCommittees(db: Db, viewer: Viewer, today: IsoDate): Promise<OwnCommittee[]> {
  const seats = new Map(
    viewer.seats
      .filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
      .map(({ committeeId, role }) => [committeeId, role]),
  );
  const ids = [...seats.keys(), ...viewer.secretaryOf];
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.slug", "committee.name", "election_period.first_year as firstYear"])
    .where("committee.id", "in", ids)
    .where("committee.ends_on", ">=", today)
    .execute();
  return rows
    .sort(byDanishName(({ name }) => name))
    .sort((one, other) => other.firstYear - one.firstYear)
    .map(({ id, slug, name, firstYear }) => ({
      slug,
      name,
      period: periodName({ firstYear }),
      role: seats.get(id) ?? null,
    }));
}
