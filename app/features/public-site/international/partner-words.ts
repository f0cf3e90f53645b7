import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import { countryName } from "~/shared/countries";

/** "Oulu, Finland", "ni andre kommuner": a partner's name and where it is from, as far as that is told. */
export function partnerName({ name, city, country }: PublicPartner): string {
  const place = [city === name ? null : city, country && countryName(country)].filter(Boolean);
  return [name, ...place].join(", ");
}
