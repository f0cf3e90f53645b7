import type { PublicPlace } from "~/features/publications/snapshots/common";
import { countryName } from "~/shared/countries";
import { daysBetween, type PartialDate, precisionOf } from "~/shared/dates";
import { joinWords } from "~/shared/words";
import { placesName } from "./trip-record";
import type { tripTexts } from "./trip-texts";

type TripTexts = (typeof tripTexts)["da"];

/** What a trip is called: its title, else its places, else its reference. */
export function tripTitle(
  t: TripTexts,
  title: string | null,
  notice: { reference: string; places: readonly PublicPlace[] },
): string {
  if (title) return title;
  return notice.places.length > 0 ? t.untitled(placesName(notice)) : t.nameless(notice.reference);
}

/** "Tyskland", "Belgien og Nederlandene": each country once. */
export function countriesOf(places: readonly PublicPlace[]): string {
  return joinWords([...new Set(places.map(({ country }) => countryName(country)))]);
}

/** How many days a trip lasts; null unless both ends are known to the day. */
export function lengthInDays(startsOn: PartialDate | null, endsOn: PartialDate | null): number | null {
  if (startsOn === null || endsOn === null) return null;
  if (precisionOf(startsOn) !== "day" || precisionOf(endsOn) !== "day") return null;
  return daysBetween(startsOn, endsOn) + 1;
}
