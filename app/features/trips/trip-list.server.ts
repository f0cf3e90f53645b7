import type { ExpressionBuilder } from "kysely";
import type { IsoDate } from "~/shared/dates";
import type { Db, Tables, WriteDb } from "~db/tables";
import { type ShownState, shownState } from "./shown-state";
import type { TripFilter, TripLine, TripPage } from "./trip-list";

const usualPageSize = 25;

/** One page of the trips that the filter lets through, the latest first; those without dates at the top. */
export async function listTrips(db: Db | WriteDb, filter: TripFilter): Promise<TripPage> {
  const pageSize = filter.pageSize ?? usualPageSize;
  const { total } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, filter.page ?? 1), pages);
  const rows = await filtered(db, filter)
    .select(["id", "period_id", "reference", "title", "kind", "state", "reapproving", "starts_on", "ends_on"])
    .select("lead_committee_id")
    .orderBy((eb) => eb("starts_on", "is not", null))
    .orderBy("starts_on", "desc")
    .orderBy("reference", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { committees, cities } = await belongingTo(
    db,
    rows.map(({ id }) => id),
  );
  const trips = rows.map((row): TripLine => {
    const dates = { startsOn: row.starts_on, endsOn: row.ends_on };
    return {
      id: row.id,
      periodId: row.period_id,
      reference: row.reference,
      title: row.title,
      kind: row.kind,
      shown: shownState({ state: row.state, ...dates }, filter.today),
      reapproving: row.reapproving === 1,
      ...dates,
      committees: committees
        .filter(({ trip_id }) => trip_id === row.id)
        .map(({ id, name }) => ({ id, name, leads: id === row.lead_committee_id }))
        .sort((a, b) => Number(b.leads) - Number(a.leads)),
      cities: cities.flatMap(({ trip_id, city }) => (trip_id === row.id ? city : [])),
    };
  });
  return { trips, total, page, pages };
}

function filtered(db: Db | WriteDb, { periodId, committeeId, shown, today }: TripFilter) {
  let query = db.selectFrom("trip");
  if (periodId) query = query.where("trip.period_id", "=", periodId);
  if (committeeId)
    query = query.where("trip.id", "in", (eb) =>
      eb.selectFrom("trip_committee").select("trip_id").where("committee_id", "=", committeeId),
    );
  if (shown) query = query.where((eb) => shownAs(eb, shown, today));
  return query;
}

/** The same question as `shownState`, asked in the database; an approved trip's dates are whole days. */
function shownAs(eb: ExpressionBuilder<Tables, "trip">, shown: ShownState, today: IsoDate) {
  const lastDay = eb.fn.coalesce("trip.ends_on", "trip.starts_on");
  switch (shown) {
    case "under_way":
      return eb.and([
        eb("trip.state", "=", "approved"),
        eb("trip.starts_on", "<=", today),
        eb(lastDay, ">=", today),
      ]);
    case "dates_passed":
      return eb.and([eb("trip.state", "=", "approved"), eb(lastDay, "<", today)]);
    case "approved":
      return eb.and([
        eb("trip.state", "=", "approved"),
        eb.or([eb("trip.starts_on", "is", null), eb("trip.starts_on", ">", today)]),
      ]);
    default:
      return eb("trip.state", "=", shown);
  }
}

async function belongingTo(db: Db | WriteDb, tripIds: string[]) {
  if (tripIds.length === 0) return { committees: [], cities: [] };
  const committees = await db
    .selectFrom("trip_committee")
    .innerJoin("committee", "committee.id", "trip_committee.committee_id")
    .select(["trip_committee.trip_id", "committee.id", "committee.name"])
    .where("trip_committee.trip_id", "in", tripIds)
    .orderBy("trip_committee.position")
    .execute();
  const cities = await db
    .selectFrom("destination")
    .select(["trip_id", "city"])
    .where("trip_id", "in", tripIds)
    .orderBy("position")
    .execute();
  return { committees, cities };
}
