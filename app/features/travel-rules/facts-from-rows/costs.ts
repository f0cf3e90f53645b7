import {
  type CostLine,
  type CostTotals,
  costTotals,
  type KnownMinor,
  standingTotal,
} from "~/features/trips/cost";
import { type CostParticipant, travellersOf } from "~/features/trips/cost-participants";
import { type CostSplit, type SplitCommittee, shareCosts } from "~/features/trips/cost-split";
import type { CostFacts } from "../facts";

interface TripCosts {
  currency: string;
  /** Null where it is not known how several committees share. */
  split: CostSplit | null;
  lines: readonly CostLine[];
  participants: readonly CostParticipant[];
  committees: readonly { id: string; manualShareMinor: KnownMinor }[];
}

/** What the trip costs as far as it is known: the account once every line is, until then the budget. */
export function costsFrom({ currency, split, lines, participants, committees }: TripCosts): CostFacts {
  const totals = costTotals(lines);
  const { minor } = standingTotal(totals);
  const { politiciansByCommittee } = travellersOf(participants);
  const weighed = committees.map((committee) => ({
    ...committee,
    politicians: politiciansByCommittee.get(committee.id) ?? 0,
  }));
  return {
    currency,
    totalMinor: minor,
    withoutAllowancesMinor: withoutAllowances(lines, totals),
    shares: sharesFrom(minor, split, weighed),
  };
}

function sharesFrom(
  minor: KnownMinor,
  split: CostSplit | null,
  committees: readonly SplitCommittee[],
): CostFacts["shares"] {
  if (split === null && committees.length > 1)
    return committees.map(({ id }) => ({ committeeId: id, minor: null }));
  const { shares } = shareCosts(minor, split ?? "equal", committees);
  return shares.map(({ committeeId, shareMinor }) => ({ committeeId, minor: shareMinor }));
}

/** Null where a cost is not divided into categories: nobody knows what of it are allowances. */
function withoutAllowances(lines: readonly CostLine[], totals: CostTotals): KnownMinor {
  const standing = standingTotal(totals);
  if (standing.minor === null || standing.is === "not_known") return null;
  if (lines.some(({ category }) => category === "undivided")) return null;
  const allowances = costTotals(
    lines.filter(({ category }) => category === "daily_allowances" || category === "lost_earnings"),
  );
  const stage = standing.is === "account" ? allowances.account : allowances.estimated;
  return standing.minor - (stage.knownMinor ?? 0);
}
