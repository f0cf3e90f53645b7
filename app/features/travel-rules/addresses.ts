const base = "/arbejdsrum/rejseregler";

interface Concerned {
  ruleKey: string;
  committee: { slug: string } | null;
  trip: { reference: string } | null;
}

export const rulesAddress = (periodSlug: string) => `${base}/${periodSlug}`;
export const beginDraftAddress = (periodSlug: string) => `${base}/${periodSlug}/kladde/begynd`;

/** Where somebody comes who asked for a draft that is not there. */
export const noDraftAddress = (periodSlug: string) => `${beginDraftAddress(periodSlug)}?kladde=ingen`;
export const addRuleAddress = (periodSlug: string) => `${base}/${periodSlug}/kladde/tilfoej`;

interface DraftPlace {
  /** The key of a rule to open, or the note. */
  open?: string;
  /** The kind of a new rule. */
  add?: string;
  /** The key of the rule that was just saved. */
  saved?: string;
  /** What was just done. */
  done?: string;
}

/** The draft of a period's next version, at the rule that is to be seen. */
export function draftAddress(periodSlug: string, { open, add, saved, done }: DraftPlace = {}): string {
  const asked = new URLSearchParams({
    ...(open && { ret: open }),
    ...(add && { ny: add }),
    ...(saved && { gemt: saved }),
    ...(done && { gjort: done }),
  }).toString();
  const seen = open ?? saved ?? (add && "ny");
  const hash = seen ? `#${rulePlace(seen)}` : "";
  return `${base}/${periodSlug}/kladde${asked && `?${asked}`}${hash}`;
}

/** The element of a rule in the draft, for addresses that lead to it. */
export const rulePlace = (key: string) => `regel-${key}`;

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
