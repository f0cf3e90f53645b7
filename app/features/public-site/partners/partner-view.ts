import { languageName } from "~/features/organisations/languages";
import { placeInWords } from "~/features/organisations/place";
import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import { countryName } from "~/shared/countries";
import type { IsoDate } from "~/shared/dates";
import { isSameName } from "~/shared/names";
import type { WithdrawnPage } from "../published-pages.server";
import { summariseTrip, type TripSummary } from "../trip-summary";
import { type KnownPartner, townOfPartner } from "./known-partner";
import type { PartnerRecord } from "./partner-record.server";

/** A partner's page. Made on the server, since names of countries and languages differ between catalogues. */
export interface PartnerView {
  partner: Omit<KnownPartner, "visits"> & { place: string | null; languages: readonly string[] };
  founders: readonly FounderView[];
  trips: readonly (TripSummary & { visits: readonly { topic: string; cancelled: boolean }[] })[];
  /** Trips to its town that have no visit at it. */
  townTrips: readonly TripSummary[];
  town: string | null;
  /** That its own page was taken back, where others still name it. */
  withdrawn: WithdrawnPage | null;
}

export type FounderView = Pick<PublicPartner, "name" | "slug" | "note"> & { place: string | null };

export function partnerView(
  { visits, ...partner }: KnownPartner,
  record: PartnerRecord,
  today: IsoDate,
): PartnerView {
  const town = townOfPartner({ ...partner, visits });
  const visiting = new Set(visits.map(({ trip }) => trip));
  const newestFirst = [...record.trips].reverse();
  return {
    partner: {
      ...partner,
      place: placeOf(partner),
      languages: (partner.profile?.languages ?? []).map(languageName),
      projects: [...partner.projects].sort((one, other) =>
        (other.page.startsOn ?? "").localeCompare(one.page.startsOn ?? ""),
      ),
    },
    founders: (partner.profile?.founders ?? []).map(({ name, slug, note, ...place }) => ({
      ...{ name, slug, note },
      place: placeOf(place),
    })),
    trips: visits
      .map(({ trip, visits: own }) => ({
        ...summariseTrip(trip, today),
        visits: own.map(({ topic, cancelled }) => ({ topic, cancelled })),
      }))
      .sort((one, other) => (other.startsOn ?? "").localeCompare(one.startsOn ?? "")),
    townTrips: newestFirst
      .filter((trip) => !visiting.has(trip) && town !== null && goesTo(trip, town))
      .map((trip) => summariseTrip(trip, today)),
    town: town?.city ?? null,
    withdrawn: record.withdrawn.get(partner.slug) ?? null,
  };
}

export const placeOf = ({ city, region, country }: Pick<PublicPartner, "city" | "region" | "country">) =>
  placeInWords({ city, region, country: country && countryName(country) });

function goesTo(
  { notice }: PartnerRecord["trips"][number],
  town: { city: string; country: string },
): boolean {
  return notice.places.some(({ city, country }) => country === town.country && isSameName(city, town.city));
}
