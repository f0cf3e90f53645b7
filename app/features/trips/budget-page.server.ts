import type { AppLoadContext } from "@remix-run/node";
import { costsByCategory, costTotals, differenceOf, standingTotal } from "./cost";
import { costPerParticipant, travellersOf } from "./cost-participants";
import { agreesWithSource } from "./cost-source-figure";
import { shareCosts } from "./cost-split";
import { findSourceFigure, listCostLines, listFunding } from "./costs.server";
import { knownFunding, municipalityPays } from "./funding";
import { lastHand } from "./history-last-hand.server";
import { listParticipants } from "./participants.server";
import type { Trip } from "./trip";
import { mayNow } from "./trip-page.server";
import type { TripState } from "./trip-states";
import { tripCommittees } from "./trips.server";

/** Where nothing has been spent yet, so that only a budget is asked for. */
const planned: readonly TripState[] = ["draft", "proposed", "rejected"];

/** All that the page of a trip's budget and accounts shows. Amounts in minor units; null is not known. */
export async function budgetPage(context: AppLoadContext, trip: Trip) {
  const { db } = context;
  const lines = await listCostLines(db, trip.id);
  const committees = await tripCommittees(db, trip.id);
  const funding = knownFunding(trip, await listFunding(db, trip.id));
  const source = await findSourceFigure(db, trip.id);
  const travellers = travellersOf(await listParticipants(db, trip.id), trip.participantsComplete);
  const { politiciansByCommittee, ...counted } = travellers;
  const totals = costTotals(lines);
  const standing = standingTotal(totals);
  const weighed = committees.map(({ id, manualShareMinor }) => ({
    id,
    politicians: politiciansByCommittee.get(id) ?? 0,
    manualShareMinor,
  }));
  return {
    title: trip.title,
    address: `/arbejdsrum/studieture/${trip.reference}`,
    version: trip.version,
    currency: trip.currency,
    includesVat: trip.includesVat,
    note: trip.costNote,
    /** Known from old sources: what they do not tell is not known. */
    past: trip.state === "recorded",
    /** Whether provisional and final amounts belong on the page. */
    settling: !planned.includes(trip.state) || totals.account.knownMinor !== null,
    categories: costsByCategory(lines).map((group) => ({
      category: group.category,
      totals: group.totals,
      lines: group.lines.map((line) => ({ ...line, differenceMinor: differenceOf(line) })),
    })),
    totals,
    standing,
    travellers: counted,
    perParticipant: {
      accountMinor: costPerParticipant(totals.account.minor, travellers),
      budgetMinor: costPerParticipant(totals.estimated.minor, travellers),
    },
    source: source && {
      ...source,
      agrees: agreesWithSource(source.text, totals.account.minor, travellers.headcount, trip.currency),
    },
    split: trip.costSplit,
    shared: shareCosts(standing.minor, trip.costSplit, weighed),
    committees: committees.map(({ id, name, manualShareMinor }) => ({ id, name, manualShareMinor })),
    funding,
    municipalityMinor: municipalityPays(standing.minor, funding),
    lastSaved: await lastHand(db, trip.id, ["editCosts"]),
    may: await mayNow(context, trip.id, ["editCosts"]),
  };
}

export type BudgetPage = Awaited<ReturnType<typeof budgetPage>>;
export type BudgetLine = BudgetPage["categories"][number]["lines"][number];
