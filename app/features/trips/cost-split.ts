import { shareOut } from "~/shared/money";
import type { KnownMinor } from "./cost";

export const costSplits = ["politicians", "equal", "manual"] as const;
/** How the costs are shared between the travelling committees. */
export type CostSplit = (typeof costSplits)[number];

export interface SplitCommittee {
  id: string;
  politicians: number;
  /** What was typed, for a split by hand. */
  manualShareMinor: KnownMinor;
}

export interface CommitteeShare {
  committeeId: string;
  shareMinor: KnownMinor;
  /** The politicians that the share follows; null where it does not follow them. */
  politicians: number | null;
  /** Holds one of the minor units that could not be divided evenly. */
  holdsLastMinor: boolean;
}

export interface SharedCosts {
  shares: readonly CommitteeShare[];
  /** Typed shares minus the total; 0 when the shares add up, null when that cannot be said. */
  offByMinor: KnownMinor;
}

/**
 * Shares the total between the committees by largest remainder, so that it adds up to the minor unit. Shares are not
 * known where the total is not, nor by politicians where none are; a single committee bears the whole.
 */
export function shareCosts(
  totalMinor: KnownMinor,
  split: CostSplit,
  committees: readonly SplitCommittee[],
): SharedCosts {
  if (split === "manual") return typedShares(totalMinor, committees);
  const isEven = split === "equal" || committees.length === 1;
  const weights = committees.map(({ politicians }) => (isEven ? 1 : politicians));
  const shared = totalMinor === null ? null : shareOut(totalMinor, weights);
  return {
    shares: committees.map(({ id, politicians }, index) => ({
      committeeId: id,
      shareMinor: shared?.shares[index] ?? null,
      politicians: split === "politicians" ? politicians : null,
      holdsLastMinor: shared?.rounded.includes(index) ?? false,
    })),
    offByMinor: shared ? 0 : null,
  };
}

function typedShares(totalMinor: KnownMinor, committees: readonly SplitCommittee[]): SharedCosts {
  return {
    shares: committees.map(({ id, manualShareMinor }) => ({
      committeeId: id,
      shareMinor: manualShareMinor,
      politicians: null,
      holdsLastMinor: false,
    })),
    offByMinor: typedDifference(
      totalMinor,
      committees.map(({ manualShareMinor }) => manualShareMinor),
    ),
  };
}

/** Typed shares minus the total; null when the total or one of the shares is not known. */
export function typedDifference(totalMinor: KnownMinor, shares: readonly KnownMinor[]): KnownMinor {
  const known = shares.filter((share) => share !== null);
  if (totalMinor === null || known.length < shares.length) return null;
  return known.reduce((sum, share) => sum + share, 0) - totalMinor;
}
