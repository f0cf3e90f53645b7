import { countryName } from "~/shared/countries";
import type { Db } from "~db/tables";
import { possibleDuplicates } from "../near-names";
import type { Organisation } from "../organisation";
import { listOrganisations } from "../organisations.server";
import { placeInWords } from "../place";
import { listDistinctions, pairOf } from "./distinctions.server";

export interface PairLine {
  one: { id: string; slug: string; name: string };
  other: { id: string; slug: string; name: string };
  place: string | null;
}

export interface Pairs {
  /** Those that look alike, and nobody has said are not the same. */
  alike: readonly PairLine[];
  toldApart: readonly PairLine[];
}

const keyOf = (one: string, other: string) => Object.values(pairOf(one, other)).join(" ");

/** The organisations that may be registered twice, without those that were told apart. */
export async function alikePairs(db: Db): Promise<[Organisation, Organisation][]> {
  const apart = new Set((await listDistinctions(db)).map((pair) => keyOf(...pair)));
  return possibleDuplicates(await listOrganisations(db)).filter(
    ([one, other]) => !apart.has(keyOf(one.id, other.id)),
  );
}

export async function loadPairs(db: Db): Promise<Pairs> {
  const organisations = await listOrganisations(db);
  const byId = (id: string) => organisations.find((organisation) => organisation.id === id);
  const apart = (await listDistinctions(db)).flatMap(([one, other]) => {
    const pair = [byId(one), byId(other)] as const;
    return pair[0] && pair[1] ? [lineOf([pair[0], pair[1]])] : [];
  });
  return { alike: (await alikePairs(db)).map(lineOf), toldApart: apart };
}

function lineOf([one, other]: readonly [Organisation, Organisation]): PairLine {
  const country = one.country ?? other.country;
  const named = ({ id, slug, name }: Organisation) => ({ id, slug, name });
  return {
    one: named(one),
    other: named(other),
    place: placeInWords({
      city: one.city ?? other.city,
      region: one.region ?? other.region,
      country: country && countryName(country),
    }),
  };
}
