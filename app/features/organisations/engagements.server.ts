import type { PartnerRole } from "~/features/partners/partner";
import type { TripState } from "~/features/trips/trip-states";
import type { PartialDate } from "~/shared/dates";
import type { Db } from "~db/tables";

/** A visit that an organisation hosts or hosted, and the trip it is part of. */
export interface HostedVisit {
  id: string;
  reference: string;
  tripTitle: string;
  tripState: TripState;
  topic: string;
  day: PartialDate | null;
  cancelled: boolean;
}

/** The visits to an organisation, newest first; those without a day last. */
export async function listHostedVisits(db: Db, organisationId: string): Promise<HostedVisit[]> {
  const rows = await db
    .selectFrom("visit")
    .innerJoin("trip", "trip.id", "visit.trip_id")
    .select([
      "visit.id",
      "trip.reference",
      "trip.title as tripTitle",
      "trip.state as tripState",
      "visit.topic",
      "visit.status",
    ])
    .select((row) => row.fn.coalesce("visit.day", "trip.starts_on").as("day"))
    .where("visit.organisation_id", "=", organisationId)
    .execute();
  return rows
    .map(({ status, ...visit }) => ({ ...visit, cancelled: status === "cancelled" }))
    .sort((one, other) => (other.day ?? "").localeCompare(one.day ?? ""));
}

export interface Partnership {
  slug: string;
  title: string;
  role: PartnerRole;
}

/** The projects that an organisation is partner in, by title. */
export async function listPartnerships(db: Db, organisationId: string): Promise<Partnership[]> {
  return db
    .selectFrom("partner")
    .innerJoin("project", "project.id", "partner.project_id")
    .select(["project.slug", "project.title", "partner.role"])
    .where("partner.organisation_id", "=", organisationId)
    .orderBy("project.title")
    .execute();
}
