import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { PublicEffort } from "~/features/publications/snapshots/strategy-page";
import { projectState, type Serving, type ServingState } from "~/features/strategy/progress";
import { type IsoDate, lastDayOf } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { tripAddress } from "../addresses";
import { listPages } from "../published-pages.server";
import { placesName, publishedTitle } from "../trip-record";
import { loadTripRecords } from "../trip-records.server";
import { type TripStanding, tripStanding } from "../trip-standing";

/** What serves efforts, as anybody may know it. */
export interface PublicServing extends Serving {
  name: string;
  href: string;
}

/**
 * The published projects, trips and initiatives that serve a strategy's efforts; efforts are named by slug. They are
 * gathered when the page is read and not kept when the strategy is published: so the progress is as new as the pages
 * that tell of it, and nothing that is not public can come to count, since only published copies are there to be read.
 */
export async function loadPublicServings(
  db: PublicDb,
  efforts: readonly PublicEffort[],
  today: IsoDate,
): Promise<PublicServing[]> {
  const projects = (await listPages(db, "project")).map(
    ({ page: { slug, title, status, efforts: served } }): PublicServing => ({
      ...{ kind: "project", key: slug, state: projectState[status], name: title },
      ...{ href: pageAddress("project", slug), efforts: served.map((effort) => effort.slug) },
    }),
  );
  const initiatives = (await listPages(db, "initiative")).map(
    ({ page: { slug, title, until, efforts: served } }): PublicServing => ({
      ...{ kind: "initiative", key: slug, name: title, href: pageAddress("initiative", slug) },
      state: until !== null && lastDayOf(until) < today ? "done" : "running",
      efforts: served.map((effort) => effort.slug),
    }),
  );
  return [...projects, ...(await tripsServing(db, efforts, today)), ...initiatives];
}

async function tripsServing(
  db: PublicDb,
  efforts: readonly PublicEffort[],
  today: IsoDate,
): Promise<PublicServing[]> {
  const references = efforts.flatMap(({ trips }) => trips);
  if (references.length === 0) return [];
  const records = await loadTripRecords(db, { references });
  return records.map((record) => {
    const { reference } = record.notice;
    return {
      ...{ kind: "trip", key: reference, state: tripStates[tripStanding(record.notice, today)] },
      name: publishedTitle(record) ?? placesName(record.notice),
      href: tripAddress(reference),
      efforts: efforts.filter(({ trips }) => trips.includes(reference)).map(({ slug }) => slug),
    };
  });
}

const tripStates: Readonly<Record<TripStanding, ServingState>> = {
  approved: "ahead",
  reapproving: "ahead",
  under_way: "running",
  dates_passed: "ahead",
  held: "done",
  recorded: "done",
  cancelled: "given_up",
  not_going: "given_up",
};
