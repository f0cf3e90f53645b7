import type { Db, WriteDb } from "~db/tables";
import { type TripRow, tripKey } from "./trip-rows";

/** A trip of the database in the terms of a row, for telling whether a row says the same. */
export interface StoredTrip {
  id: string;
  reference: string;
  row: Omit<TripRow, "line">;
}

/** The period's stored trips by what makes two trips the same. */
export async function storedTripsByKey(db: Db | WriteDb, periodId: string): Promise<Map<string, StoredTrip>> {
  const trips = await db
    .selectFrom("trip")
    .innerJoin("committee", "committee.id", "trip.lead_committee_id")
    .innerJoin("destination", (join) =>
      join.onRef("destination.trip_id", "=", "trip.id").on("destination.position", "=", 0),
    )
    .leftJoin("source_figure", "source_figure.trip_id", "trip.id")
    .select((of) => [
      "trip.id",
      "trip.reference",
      "trip.starts_on",
      "trip.ends_on",
      "trip.participants_complete",
      "committee.name",
      "destination.city",
      "destination.country",
      "source_figure.amount_text",
      of
        .selectFrom("participant")
        .select((sum) => sum.fn.sum<number | null>("headcount").as("people"))
        .whereRef("participant.trip_id", "=", "trip.id")
        .where("kind", "=", "politician")
        .where("status", "<>", "withdrew")
        .as("politicians"),
      of
        .selectFrom("participant")
        .select((sum) => sum.fn.sum<number | null>("headcount").as("people"))
        .whereRef("participant.trip_id", "=", "trip.id")
        .where("kind", "=", "official")
        .where("status", "<>", "withdrew")
        .as("officials"),
      of
        .selectFrom("cost_line")
        .select((sum) => sum.fn.sum<number | null>("final_minor").as("total"))
        .whereRef("cost_line.trip_id", "=", "trip.id")
        .as("total"),
    ])
    .where("trip.period_id", "=", periodId)
    .execute();
  return new Map(
    trips.flatMap((trip) => {
      if (trip.starts_on === null) return [];
      const counted = (people: number | null) => people ?? (trip.participants_complete ? 0 : null);
      const row = {
        committee: trip.name,
        city: trip.city,
        country: trip.country,
        startsOn: trip.starts_on,
        endsOn: trip.ends_on,
        politicians: counted(trip.politicians),
        officials: counted(trip.officials),
        totalCostMinor: trip.total,
        publishedPerParticipant: trip.amount_text,
      };
      return [[tripKey(row), { id: trip.id, reference: trip.reference, row }] as const];
    }),
  );
}

type Compared = Exclude<keyof TripRow, "line" | "committee" | "city" | "startsOn">;

const columnOf: Record<Compared, string> = {
  country: "destination_country",
  endsOn: "ends_on",
  politicians: "politicians",
  officials: "officials",
  totalCostMinor: "total_cost_dkk",
  publishedPerParticipant: "published_cost_per_participant_dkk",
};

/** The columns in which a row says something else than the stored trip. */
export function differingColumns(row: TripRow, stored: StoredTrip): string[] {
  return (Object.keys(columnOf) as Compared[])
    .filter((name) => row[name] !== stored.row[name])
    .map((name) => columnOf[name]);
}
