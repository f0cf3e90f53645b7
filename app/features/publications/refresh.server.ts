import type { MemberFacts } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import type { Db, WriteDb } from "~db/tables";
import { publicFacts } from "./public-facts";
import { refreshCommitteePages } from "./refresh/committee-pages.server";
import { loadMembers } from "./refresh/committees.server";
import { refreshNotices } from "./refresh/notices.server";
import { loadPublicTrips } from "./refresh/public-trips.server";
import { storeScoreboard } from "./refresh/scoreboard.server";
import { refreshSite } from "./refresh/site.server";
import { loadTripRecords } from "./refresh/trip-records.server";
import type { CommitteePage } from "./snapshots/committee-page";

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
  for (const period of periods) await refreshPeriod(trx, period);
  await refreshCommitteePages(
    trx,
    periods.map(({ slug }) => slug),
  );
  await refreshSite(trx);
}

async function refreshPeriod(trx: WriteDb, { id }: Period): Promise<void> {
  const facts = await loadPeriodFacts(trx, id);
  const trips = await trx.selectFrom("trip").select("id").where("period_id", "=", id).execute();
  const records = await loadTripRecords(
    trx,
    trips.map((trip) => trip.id),
  );
  const notices = await refreshNotices(trx, records, facts.ruleSets);
  const members = await loadMembers(
    trx,
    facts.committees.map((committee) => committee.id),
  );
  const shown = publicFacts(facts, await loadPublicTrips(trx, records, notices), (committeeId) =>
    (members.get(committeeId) ?? []).map(publicMember),
  );
  await storeScoreboard(trx, shown);
}

/** As on the committee's page: the name is the key that is public. */
function publicMember({ name, startsOn, endsOn }: CommitteePage["members"][number]): MemberFacts {
  return { personId: name, startsOn, endsOn };
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
