import { assessIndexed } from "~/features/travel-rules/assess";
import { dutiesByTrip } from "~/features/travel-rules/duties";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { indexFacts } from "~/features/travel-rules/facts-index";
import type { Duty, DutyKind } from "~/features/travel-rules/findings";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { TripLine } from "./trip-list";

/** What trips owe since a day that has passed, by trip; those that owe nothing so are not among them. */
export async function overdueDuties(
  db: Db,
  trips: readonly Pick<TripLine, "id" | "periodId">[],
  today: IsoDate,
): Promise<Map<string, DutyKind[]>> {
  const overdue = new Map<string, DutyKind[]>();
  for (const periodId of new Set(trips.map((trip) => trip.periodId))) {
    const index = indexFacts(await loadPeriodFacts(db, periodId));
    const duties = dutiesByTrip(index, assessIndexed(index, today), today);
    for (const { id } of trips) {
      const late = duties.get(id)?.filter(isLate) ?? [];
      if (late.length > 0)
        overdue.set(
          id,
          late.map(({ kind }) => kind),
        );
    }
  }
  return overdue;
}

/** Over its date; and a trip whose dates have passed waits for somebody to say that it was held. */
const isLate = ({ state, kind }: Duty) => state === "overdue" || (kind === "confirm_held" && state === "due");
