import { findTwinTown } from "~/features/twin-towns/twin-towns.server";
import type { Db } from "~db/tables";
import type { TwinTownPage } from "../snapshots/twin-town-page";

/** What is public of an agreement if it were published now; null of a proposal and of what was declined. */
export async function composeTwinTown(db: Db, id: string): Promise<TwinTownPage | null> {
  const twinTown = await findTwinTown(db, id);
  if (!twinTown || (twinTown.state !== "active" && twinTown.state !== "ended")) return null;
  return {
    slug: twinTown.slug,
    title: twinTown.name,
    partnerSlug: twinTown.organisationSlug,
    city: twinTown.city,
    ...(twinTown.region && { region: twinTown.region }),
    country: twinTown.country,
    state: twinTown.state,
    since: twinTown.since,
    until: twinTown.until,
    aims: twinTown.aims,
    activities: twinTown.activities,
    responsible: twinTown.responsible,
    reviewedOn: twinTown.reviewedOn,
    nextReviewOn: twinTown.nextReviewOn,
  };
}
