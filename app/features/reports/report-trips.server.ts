import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { grouped } from "~/features/travel-rules/facts-from-rows/grouped";
import { indexFacts } from "~/features/travel-rules/facts-index";
import { knownFunding } from "~/features/trips/funding";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { TripBeside } from "./report-trips";
import { tripsOfYear } from "./report-trips";

interface Asked {
  periodId: string;
  committeeId: string;
  isCouncil: boolean;
  year: number;
  today: IsoDate;
}

/** The trips that a follow-up tells of, and the ids of all that the committee had so far. */
export async function loadTripsOfYear(db: Db, { periodId, committeeId, isCouncil, year, today }: Asked) {
  const facts = await loadPeriodFacts(db, periodId);
  const index = indexFacts(facts);
  const trips = isCouncil ? index.inOrder : index.tripsOf(committeeId);
  const beside = await loadBeside(db, periodId);
  const told = tripsOfYear(trips, {
    year,
    today,
    committeeIds: isCouncil ? [] : index.lineOf(committeeId),
    nameOf: (id) => index.committees.get(id)?.name ?? "",
    beside,
  });
  return { ...told, all: trips, committeeIds: isCouncil ? [] : index.lineOf(committeeId) };
}

async function loadBeside(db: Db, periodId: string): Promise<(tripId: string) => TripBeside> {
  const trips = await db
    .selectFrom("trip")
    .select(["id", "state"])
    .where("period_id", "=", periodId)
    .execute();
  const stateOf = new Map(trips.map(({ id, state }) => [id, state]));
  const funding = await db
    .selectFrom("funding")
    .innerJoin("trip", "trip.id", "funding.trip_id")
    .select(["funding.trip_id", "funding.amount_minor as amountMinor"])
    .where("trip.period_id", "=", periodId)
    .execute();
  const hosts = await db
    .selectFrom("visit")
    .innerJoin("trip", "trip.id", "visit.trip_id")
    .innerJoin("organisation", "organisation.id", "visit.organisation_id")
    .select(["visit.trip_id", "organisation.name"])
    .distinct()
    .where("trip.period_id", "=", periodId)
    .where("visit.status", "<>", "cancelled")
    .orderBy("organisation.name")
    .execute();
  const fundingOf = grouped(funding, (row) => row.trip_id);
  const hostsOf = grouped(hosts, (row) => row.trip_id);
  return (tripId) => {
    const given = knownFunding({ state: stateOf.get(tripId) ?? "draft" }, fundingOf(tripId));
    return { hosts: hostsOf(tripId).map(({ name }) => name), outsideMinor: given && sumOf(given) };
  };
}

/** Null where one amount is not known. */
function sumOf(given: readonly { amountMinor: number | null }[]): number | null {
  return given.reduce<number | null>(
    (sum, { amountMinor }) => (sum === null || amountMinor === null ? null : sum + amountMinor),
    0,
  );
}
