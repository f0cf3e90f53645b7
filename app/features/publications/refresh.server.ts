import type { PeriodFacts } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import type { Db, WriteDb } from "~db/tables";
import { publicFacts } from "./public-facts";
import { refreshCommitteePages } from "./refresh/committee-pages.server";
import { refreshNotices } from "./refresh/notices.server";
import { loadPublicTrips } from "./refresh/public-trips.server";
import { storeScoreboard } from "./refresh/scoreboard.server";
import { refreshSite } from "./refresh/site.server";
import { loadTripRecords } from "./refresh/trip-records.server";

/** What a command touched, and the public record must be composed anew for. */
export interface Touched {
  tripIds: ReadonlySet<string>;
  periodIds: ReadonlySet<string>;
}

/**
 * Composes the notices, scoreboards and committee pages that depend on what was touched. Runs inside the command's
 * transaction, so that the public record never lags behind the facts.
 */
export async function refreshPublicRecord(trx: WriteDb, touched: Touched): Promise<void> {
  await refreshPeriods(trx, await periodsOf(trx, touched));
}

/** Composes the whole public record anew: for imports, repairs and tests. */
export async function refreshEverything(trx: WriteDb): Promise<void> {
  await refreshPeriods(trx, await trx.selectFrom("election_period").select(["id", "slug"]).execute());
}

interface Period {
  id: string;
  slug: string;
}

async function refreshPeriods(trx: WriteDb, periods: readonly Period[]): Promise<void> {
  await refreshTrips(trx, periods);
  await refreshCommitteePages(
    trx,
    periods.map(({ slug }) => slug),
  );
  await refreshSite(trx);
}

/**
 * Writes the notices of every trip of these periods, or known in public as theirs, and their scoreboards. A trip
 * stands on the scoreboard of the period that its notice names: while its move to another one is not public, that
 * is the one it came from.
 */
async function refreshTrips(trx: WriteDb, periods: readonly Period[]): Promise<void> {
  const trips = await tripsOf(trx, periods);
  const facts = await factsOf(trx, [
    ...periods.map(({ id }) => id),
    ...trips.flatMap(({ periodId, shownPeriodId }) => [periodId, shownPeriodId ?? periodId]),
  ]);
  const records = await loadTripRecords(
    trx,
    trips.map(({ id }) => id),
  );
  const notices = await refreshNotices(trx, records, (slug) => facts.get(slug)?.ruleSets ?? []);
  const publicTrips = await loadPublicTrips(trx, records, notices);
  const tripFacts = new Map(
    [...facts.values()].flatMap(({ trips }) => trips.map((trip) => [trip.id, trip] as const)),
  );
  for (const { slug } of periods) {
    const ofPeriod = facts.get(slug);
    const shown = trips.filter(({ reference }) => notices.get(reference)?.periodSlug === slug);
    const tripsShown = shown.flatMap(({ id }) => tripFacts.get(id) ?? []);
    if (ofPeriod) await storeScoreboard(trx, publicFacts({ ...ofPeriod, trips: tripsShown }, publicTrips));
  }
}

/** The trips of these periods, and those that the public record knows as theirs, in the order of their references. */
function tripsOf(db: Db, periods: readonly Period[]) {
  const ids = periods.map(({ id }) => id);
  return db
    .selectFrom("trip")
    .leftJoin("publication_trip", "publication_trip.reference", "trip.reference")
    .leftJoin("election_period as shown", "shown.slug", "publication_trip.period_slug")
    .select(["trip.id", "trip.reference", "trip.period_id as periodId", "shown.id as shownPeriodId"])
    .where((eb) => eb.or([eb("trip.period_id", "in", ids), eb("shown.id", "in", ids)]))
    .orderBy("trip.reference")
    .execute();
}

/** What the rules know of each of these periods, by its slug. */
async function factsOf(db: Db, periodIds: readonly string[]): Promise<Map<string, PeriodFacts>> {
  const facts = new Map<string, PeriodFacts>();
  for (const id of new Set(periodIds)) {
    const ofPeriod = await loadPeriodFacts(db, id);
    facts.set(ofPeriod.period.slug, ofPeriod);
  }
  return facts;
}

/** The periods named, those that the touched trips belong to, and those where they stood in public until now. */
async function periodsOf(db: Db, { tripIds, periodIds }: Touched): Promise<Period[]> {
  const references = await db
    .selectFrom("trip")
    .select(["reference", "period_id"])
    .where("id", "in", [...tripIds])
    .execute();
  const shown = await db
    .selectFrom("publication_trip")
    .select("period_slug")
    .where(
      "reference",
      "in",
      references.map(({ reference }) => reference),
    )
    .execute();
  const ids = [...periodIds, ...references.map(({ period_id }) => period_id)];
  return db
    .selectFrom("election_period")
    .select(["id", "slug"])
    .where((eb) =>
      eb.or([
        eb("id", "in", ids),
        eb(
          "slug",
          "in",
          shown.map(({ period_slug }) => period_slug),
        ),
      ]),
    )
    .orderBy("first_year")
    .execute();
}
