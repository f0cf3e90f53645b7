import { accountOf, type CostLine, costTotals } from "~/features/trips/cost";
import { costPerParticipant, travellersOf } from "~/features/trips/cost-participants";
import { agreesWithSource } from "~/features/trips/cost-source-figure";
import { shareCosts } from "~/features/trips/cost-split";
import { knownFunding, municipalityPays } from "~/features/trips/funding";
import type { TravellingCommittee, Trip } from "~/features/trips/trip";
import type { AccountsPart, PublicFunder } from "../snapshots/accounts";
import { budgetLines } from "./budget";
import { publicParticipants, type Traveller } from "./participants";

export interface AccountsFacts {
  trip: Trip;
  committees: readonly TravellingCommittee[];
  lines: readonly CostLine[];
  travellers: readonly Traveller[];
  funders: readonly PublicFunder[];
  sourceFigure: { text: string; source: string } | null;
  documents: AccountsPart["documents"];
}

/** What the trip cost as anybody may know it; what is not known stays null, and no total is made of a part. */
export function publicAccounts(facts: AccountsFacts): AccountsPart {
  const { trip, committees, lines, sourceFigure } = facts;
  const funders = knownFunding(trip, facts.funders);
  const travellers = travellersOf(facts.travellers, trip.participantsComplete);
  const totalMinor = costTotals(lines).account.minor;
  return {
    title: trip.title,
    currency: trip.currency,
    includesVat: trip.includesVat,
    note: trip.costNote,
    lines: lines.map((line) => ({
      category: line.category,
      description: line.description,
      estimatedMinor: line.estimatedMinor,
      accountMinor: accountOf(line).minor,
      accountIs: accountOf(line).is,
    })),
    budgetMinor: costTotals(budgetLines(lines)).estimated.minor,
    totalMinor,
    isFinal: totalMinor !== null && lines.every((line) => accountOf(line).is === "final"),
    participants: publicParticipants(facts.travellers, committees, trip.participantsComplete),
    headcount: travellers.headcount,
    perParticipantMinor: costPerParticipant(totalMinor, travellers),
    sourceFigure: sourceFigure && {
      ...sourceFigure,
      agrees: agreesWithSource(sourceFigure.text, totalMinor, travellers.headcount, trip.currency) ?? false,
    },
    shares: sharesOf(trip, committees, totalMinor, travellers.politiciansByCommittee),
    split: trip.costSplit,
    funders,
    municipalityMinor: municipalityPays(totalMinor, funders),
    documents: facts.documents,
  };
}

/** Committees whose share is not known are left out: a missing share is no share of nothing. */
function sharesOf(
  trip: Trip,
  committees: readonly TravellingCommittee[],
  totalMinor: AccountsPart["totalMinor"],
  politicians: ReadonlyMap<string, number>,
): AccountsPart["shares"] {
  const weighed = committees.map(({ id, manualShareMinor }) => ({
    id,
    politicians: politicians.get(id) ?? 0,
    manualShareMinor,
  }));
  return shareCosts(totalMinor, trip.costSplit, weighed).shares.flatMap((share) => {
    const committee = committees.find(({ id }) => id === share.committeeId)?.name ?? "";
    if (share.shareMinor === null) return [];
    return {
      committee,
      shareMinor: share.shareMinor,
      weight: share.politicians,
      lastMinor: share.holdsLastMinor,
    };
  });
}
