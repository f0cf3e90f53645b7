import { formerIds, listOrganisations } from "~/features/organisations/organisations.server";
import { placeInWords } from "~/features/organisations/place";
import { countryName } from "~/shared/countries";
import type { Db } from "~db/tables";

export interface PartnerChoice {
  id: string;
  /** The name, with the place where it is known. */
  label: string;
  /** The ids of those that were merged into it. */
  formerIds: readonly string[];
}

/** The organisations that can be partners. */
export async function partnerChoices(db: Db): Promise<PartnerChoice[]> {
  const former = await formerIds(db);
  return (await listOrganisations(db)).map(({ id, name, city, region, country }) => {
    const place = placeInWords({ city, region, country: country && countryName(country) });
    return { id, label: place ? `${name} (${place})` : name, formerIds: former.get(id) ?? [] };
  });
}
