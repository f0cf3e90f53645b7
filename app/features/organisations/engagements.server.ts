import type { PartnerRole } from "~/features/partners/partner";
import type { TripState } from "~/features/trips/trip-states";
import type { PartialDate } from "~/shared/dates";
import { byDanishName, isSameName } from "~/shared/names";
import type { Db } from "~db/tables";
import { type Organisation, townOf } from "./organisation";

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

/** Something beside the projects that an organisation takes part in. */
export interface Involvement {
  kind: "effort" | "initiative" | "exchange" | "network" | "convenes" | "member";
  name: string;
  /** Its page in the workspace. */
  to: string;
  /** Null for a member of a network, and for who convenes it. */
  role: PartnerRole | null;
  /** A member that has left. */
  leftOn: PartialDate | null;
}

/** The efforts, initiatives, exchanges and networks that an organisation takes part in, by name. */
export async function listInvolvements(db: Db, organisationId: string): Promise<Involvement[]> {
  const rows = await db
    .selectFrom("partner")
    .leftJoin("effort", "effort.id", "partner.effort_id")
    .leftJoin("strategy", "strategy.id", "effort.strategy_id")
    .leftJoin("initiative", "initiative.id", "partner.initiative_id")
    .leftJoin("exchange", "exchange.id", "partner.exchange_id")
    .leftJoin("network", "network.id", "partner.network_id")
    .select([
      "partner.role",
      "effort.name as effort",
      "effort.slug as effortSlug",
      "strategy.slug as strategySlug",
      "initiative.name as initiative",
      "initiative.slug as initiativeSlug",
      "exchange.title as exchange",
      "exchange.slug as exchangeSlug",
      "network.name as network",
      "network.slug as networkSlug",
    ])
    .where("partner.organisation_id", "=", organisationId)
    .execute();
  const taking = rows.flatMap(({ role, ...names }) =>
    (["effort", "initiative", "exchange", "network"] as const).flatMap((kind) =>
      names[kind] === null
        ? []
        : [
            {
              kind,
              name: names[kind],
              to: pageOf(kind, names[`${kind}Slug`], names.strategySlug),
              role,
              leftOn: null,
            },
          ],
    ),
  );
  const convened = await db
    .selectFrom("network")
    .select(["name", "slug"])
    .where("organisation_id", "=", organisationId)
    .execute();
  const memberships = await db
    .selectFrom("network_member")
    .innerJoin("network", "network.id", "network_member.network_id")
    .select(["network.name", "network.slug", "network_member.left_on as leftOn"])
    .where("network_member.organisation_id", "=", organisationId)
    .execute();
  return [
    ...taking,
    ...convened.map(({ name, slug }) => ({
      kind: "convenes" as const,
      name,
      to: pageOf("network", slug),
      role: null,
      leftOn: null,
    })),
    ...memberships.map(({ slug, ...membership }) => ({
      kind: "member" as const,
      to: pageOf("network", slug),
      role: null,
      ...membership,
    })),
  ].sort(byDanishName(({ name }) => name));
}

const folders = {
  effort: "strategi",
  initiative: "initiativer",
  exchange: "udvekslinger",
  network: "netvaerk",
};

/** An effort's page belongs to its strategy's. */
function pageOf(kind: keyof typeof folders, slug: string | null, strategy?: string | null): string {
  const own = kind === "effort" ? `${strategy}/indsatser/${slug}` : slug;
  return `/arbejdsrum/${folders[kind]}/${own}`;
}

/** The organisations that it founded, by name. */
export function listFounded(db: Db, organisationId: string): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom("partner")
    .innerJoin("organisation", "organisation.id", "partner.of_organisation_id")
    .select(["organisation.slug", "organisation.name"])
    .where("partner.organisation_id", "=", organisationId)
    .orderBy("organisation.name")
    .execute();
}

export interface TripThere {
  reference: string;
  title: string;
  startsOn: PartialDate | null;
  state: TripState;
  /** Whether the organisation is on its programme, and not the town alone on its way. */
  visits: boolean;
}

/** The trips that visit an organisation or go to its town, newest first; those without a day last. */
export async function listTripsThere(db: Db, organisation: Organisation): Promise<TripThere[]> {
  const visiting = await db
    .selectFrom("visit")
    .select("trip_id")
    .distinct()
    .where("organisation_id", "=", organisation.id)
    .execute();
  const visited = new Set(visiting.map(({ trip_id }) => trip_id));
  const town = townOf(organisation);
  const places = await db
    .selectFrom("destination")
    .select(["trip_id", "city"])
    .where("country", "=", organisation.country ?? "")
    .execute();
  const gone = places.filter(({ city }) => town !== null && isSameName(city, town));
  const ids = [...new Set([...visited, ...gone.map(({ trip_id }) => trip_id)])];
  const trips = await db
    .selectFrom("trip")
    .select(["id", "reference", "title", "starts_on as startsOn", "state"])
    .where("id", "in", ids)
    .execute();
  return trips
    .map(({ id, ...trip }) => ({ ...trip, visits: visited.has(id) }))
    .sort((one, other) => (other.startsOn ?? "").localeCompare(one.startsOn ?? ""));
}
