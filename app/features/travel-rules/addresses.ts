const base = "/arbejdsrum/rejseregler";

interface Concerned {
  ruleKey: string;
  committee: { slug: string } | null;
  trip: { reference: string } | null;
}

export const rulesAddress = (periodSlug: string) => `${base}/${periodSlug}`;
export const adoptionAddress = (periodSlug: string) => `${base}/${periodSlug}/vedtag`;

/** The page on which a dispensation is recorded, with what it concerns already chosen. */
export function dispensationAddress(periodSlug: string, concerned?: Concerned): string {
  return `${base}/${periodSlug}/dispensation${concerned ? `?${queryOf(concerned)}` : ""}`;
}

export function explanationAddress(periodSlug: string, concerned?: Concerned): string {
  return `${base}/${periodSlug}/redegoerelse${concerned ? `?${queryOf(concerned)}` : ""}`;
}

export const revocationAddress = (periodSlug: string, id: string) =>
  `${base}/${periodSlug}/dispensation/${id}`;

function queryOf({ ruleKey, committee, trip }: Concerned): URLSearchParams {
  return new URLSearchParams({
    regel: ruleKey,
    ...(committee && { udvalg: committee.slug }),
    ...(trip && { tur: trip.reference }),
  });
}
