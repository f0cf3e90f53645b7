import type { KnownMinor } from "./cost";
import type { TripState } from "./trip-states";

/** Money from outside the municipality. */
export interface Funding {
  id: string;
  funder: string;
  amountMinor: KnownMinor;
  purpose: string;
  /** What the check for disqualification (inhabilitet) said. */
  disqualificationCheck: string;
  checkedOn: string | null;
  version: number;
}

/** Who paid beside the municipality; null where an old source leaves it out whether anybody did. */
export function knownFunding<F>(
  { state }: { state: TripState },
  recorded: readonly F[],
): readonly F[] | null {
  return state === "recorded" && recorded.length === 0 ? null : recorded;
}

/**
 * What the municipality pays itself: the total less outside funding. Null when the total, the funders or one of
 * their amounts is not known.
 */
export function municipalityPays(
  totalMinor: KnownMinor,
  funding: readonly Pick<Funding, "amountMinor">[] | null,
): KnownMinor {
  if (funding === null) return null;
  const amounts = funding.flatMap(({ amountMinor }) => (amountMinor === null ? [] : [amountMinor]));
  if (totalMinor === null || amounts.length < funding.length) return null;
  return totalMinor - amounts.reduce((sum, amount) => sum + amount, 0);
}
