import { placeInWords } from "~/features/organisations/place";
import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import { countryName } from "~/shared/countries";

/** "Oulu, Finland", "ni andre kommuner": a partner's name and where it is from, as far as that is told. */
export function partnerName({ name, city, region, country }: PublicPartner): string {
  const place = placeInWords({
    city: city === name ? null : city,
    region,
    country: country && countryName(country),
  });
  return [name, place].filter(Boolean).join(", ");
}
