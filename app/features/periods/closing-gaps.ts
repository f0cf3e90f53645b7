import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import { type FactsIndex, indexFacts } from "~/features/travel-rules/facts-index";
import type { Finding } from "~/features/travel-rules/findings";
import { isApproved, isHeld, isPlanned } from "~/features/travel-rules/trip-progress";
import { addDays, type IsoDate } from "~/shared/dates";

/** One thing that stands in the way of closing a period. */
export type ClosingGap =
  /** A trip that is only planned is called off or taken on; an approved one is confirmed as held or called off. */
  | { kind: "trip"; tripId: string; stage: "planned" | "approved" }
  /** A rule that is broken or not settled, and that nothing allows to be departed from. */
  | { kind: "finding"; finding: Finding }
  /** A rule that is kept only by trips nobody outside knows of: the public record would show an unexplained gap. */
  | { kind: "notPublic"; finding: Finding; tripIds: readonly string[] };

export interface ClosingReview {
  /** 1 January after the period's last year. */
  closableFrom: IsoDate;
  isOver: boolean;
  hasRules: boolean;
  /** Every committee of the period, in the order of the facts. */
  committees: readonly { committeeId: string; gaps: readonly ClosingGap[] }[];
  /** What none of the period's committees answers for alone. */
  wholePeriod: readonly ClosingGap[];
}

/**
 * What still stands in the way of closing the period, committee by committee: comply or explain. A trip and what the
 * rules say of it are its lead committee's to answer for. Past trips known from old sources owe nothing.
 */
export function reviewClosing(
  facts: PeriodFacts,
  today: IsoDate,
  publicReferences: ReadonlySet<string>,
): ClosingReview {
  const index = indexFacts(facts);
  const found = [
    ...unfinishedTrips(index),
    ...openFindings(index, today),
    ...keptOutOfSight(index, today, publicReferences),
  ];
  const of = (committeeId: string | null) =>
    found.filter((each) => each.committeeId === committeeId).map(({ gap }) => gap);
  return {
    closableFrom: addDays(index.periodEnd, 1),
    isOver: today > index.periodEnd,
    hasRules: facts.ruleSets.length > 0,
    committees: facts.committees.map(({ id }) => ({ committeeId: id, gaps: of(id) })),
    wholePeriod: of(null),
  };
}

export function countGaps({ committees, wholePeriod }: ClosingReview): number {
  return committees.reduce((sum, { gaps }) => sum + gaps.length, wholePeriod.length);
}

/** A gap with the committee that answers for it; null for the period as a whole. */
interface Found {
  committeeId: string | null;
  gap: ClosingGap;
}

const isUnfinished = (trip: TripFacts) => isPlanned(trip) || isApproved(trip);

const leadOf = (trip: TripFacts | undefined, { committees }: FactsIndex) =>
  trip && committees.has(trip.leadCommitteeId) ? trip.leadCommitteeId : null;

function unfinishedTrips(index: FactsIndex): Found[] {
  return index.inOrder.filter(isUnfinished).map((trip) => ({
    committeeId: leadOf(trip, index),
    gap: { kind: "trip", tripId: trip.id, stage: isPlanned(trip) ? "planned" : "approved" },
  }));
}

function openFindings(index: FactsIndex, today: IsoDate): Found[] {
  return assess(index.facts, today)
    .filter((finding) => isGap(finding, index))
    .map((finding) => ({
      committeeId: finding.committeeId ?? leadOf(index.trips.get(finding.tripId ?? ""), index),
      gap: { kind: "finding", finding },
    }));
}

/** What rests on a trip that is not finished is settled with the trip, and is not asked for twice. */
function isGap(finding: Finding, { trips }: FactsIndex): boolean {
  if (!isOpen(finding)) return false;
  const trip = trips.get(finding.tripId ?? "");
  if (trip && isPlanned(trip)) return false;
  if (finding.outcome === "breached") return true;
  if (trip?.state === "recorded") return false;
  const restsOn = [finding.tripId, ...Object.values(finding.evidence.params).flat()];
  return !restsOn.some((id) => {
    const named = trips.get(String(id));
    return named !== undefined && isUnfinished(named);
  });
}

function keptOutOfSight(index: FactsIndex, today: IsoDate, publicReferences: ReadonlySet<string>): Found[] {
  const { facts } = index;
  const isPublic = ({ reference }: TripFacts) => publicReferences.has(reference);
  const held = facts.trips.filter((trip) => isHeld(trip) && !isPublic(trip));
  if (held.length === 0) return [];
  const known = new Set(assess(facts, today).filter(isOpen).map(subjectOf));
  return assess({ ...facts, trips: facts.trips.filter(isPublic) }, today)
    .filter((finding) => finding.outcome === "breached" && !known.has(subjectOf(finding)))
    .map((finding) => {
      const concerned = index.tripsOf(finding.committeeId ?? "");
      const tripIds = held.filter((trip) => concerned.includes(trip)).map(({ id }) => id);
      return { committeeId: finding.committeeId, gap: { kind: "notPublic", finding, tripIds } };
    });
}

const isOpen = ({ outcome }: Finding) => ["breached", "at_risk", "pending"].includes(outcome);

const subjectOf = ({ ruleKey, year, committeeId, tripId }: Finding) =>
  [ruleKey, year, committeeId, tripId].join("|");
