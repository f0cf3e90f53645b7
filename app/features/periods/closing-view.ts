import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import { type FindingView, findingViews } from "~/features/travel-rules/finding-view";
import type { Stage } from "~/features/travel-rules/findings";
import type { Strength } from "~/features/travel-rules/rule-sets";
import { standingsOf } from "~/features/travel-rules/standings";
import type { IsoDate } from "~/shared/dates";
import type { ClosingGap, ClosingReview } from "./closing-gaps";

export interface NamedTrip {
  title: string;
  reference: string;
}

export type GapView =
  | { kind: "trip"; stage: "planned" | "approved"; trip: NamedTrip; committees: readonly string[] }
  | { kind: "finding"; finding: FindingView; mayDepart: boolean }
  | { kind: "notPublic"; finding: FindingView; trips: readonly NamedTrip[]; mayDepart: boolean };

export interface CommitteeClosing {
  slug: string;
  name: string;
  stage: Stage;
  /** False where no rule of the period speaks of the committee. */
  applies: boolean;
  gaps: readonly GapView[];
}

/** What stands in the way of closing a period, as its page shows it. */
export interface ClosingView {
  isOver: boolean;
  closableFrom: IsoDate;
  hasRules: boolean;
  wholePeriod: readonly GapView[];
  committees: readonly CommitteeClosing[];
}

/** Whether somebody may record a dispensation (of a 'must') or an explanation for these committees. */
export type MayDepart = (strength: Strength, committeeIds: readonly string[]) => boolean;

export function closingView(
  facts: PeriodFacts,
  review: ClosingReview,
  today: IsoDate,
  mayDepart: MayDepart,
): ClosingView {
  const { isOver, closableFrom, hasRules } = review;
  const standings = new Map(standingsOf(facts, today).map((standing) => [standing.committeeId, standing]));
  const committees = new Map(facts.committees.map((committee) => [committee.id, committee]));
  const shown = (gaps: readonly ClosingGap[]) => gaps.flatMap((gap) => gapView(facts, gap, mayDepart));
  return {
    isOver,
    closableFrom,
    hasRules,
    wholePeriod: shown(review.wholePeriod),
    committees: review.committees.flatMap(({ committeeId, gaps }) => {
      const committee = committees.get(committeeId);
      const standing = standings.get(committeeId);
      if (!committee || !standing) return [];
      const { slug, name } = committee;
      return { slug, name, stage: standing.stage, applies: standing.applies, gaps: shown(gaps) };
    }),
  };
}

function gapView(facts: PeriodFacts, gap: ClosingGap, mayDepart: MayDepart): GapView[] {
  const tripOf = (id: string | null) => facts.trips.find((trip) => trip.id === id);
  if (gap.kind === "trip") {
    const trip = tripOf(gap.tripId);
    return trip
      ? [{ kind: "trip", stage: gap.stage, trip: named(trip), committees: travelling(facts, trip) }]
      : [];
  }
  const { finding } = gap;
  const concerned = finding.committeeId
    ? [finding.committeeId]
    : (tripOf(finding.tripId)?.committeeIds ?? []);
  return findingViews(facts, [finding]).map((view) => {
    const told = { finding: view, mayDepart: mayDepart(finding.strength, concerned) };
    return gap.kind === "finding"
      ? { kind: gap.kind, ...told }
      : {
          kind: gap.kind,
          ...told,
          trips: gap.tripIds.flatMap((id) => {
            const trip = tripOf(id);
            return trip ? [named(trip)] : [];
          }),
        };
  });
}

const named = ({ title, reference }: TripFacts): NamedTrip => ({ title, reference });

function travelling({ committees }: PeriodFacts, { committeeIds }: TripFacts): string[] {
  return committees.filter(({ id }) => committeeIds.includes(id)).map(({ name }) => name);
}
