import { firstYearBefore, firstYearOf, periodName } from "~/features/periods/period";
import type { IsoDate } from "~/shared/dates";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";

export interface CommitteeChoice {
  id: string;
  name: string;
  period: string;
}

/** The committees that a secretary may serve: this period's, the next one's, and those with trips still to finish. */
export async function committeeChoices(
  db: Db,
  today: IsoDate,
  served: readonly string[],
): Promise<CommitteeChoice[]> {
  const rows = await db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.name", "election_period.first_year as firstYear"])
    .where((row) =>
      row.or([
        row("election_period.first_year", ">=", firstYearBefore(firstYearOf(today))),
        row("committee.id", "in", served),
      ]),
    )
    .execute();
  return rows
    .sort(byDanishName(({ name }) => name))
    .sort((one, other) => other.firstYear - one.firstYear)
    .map(({ id, name, firstYear }) => ({ id, name, period: periodName({ firstYear }) }));
}
