import type { PeriodFacts } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { type FindingView, findingViews } from "~/features/travel-rules/finding-view";
import type {
  DutyKind,
  Responsible,
  CommitteeStanding as RuledStanding,
  Stage,
} from "~/features/travel-rules/findings";
import { type ForecastView, forecastViews } from "~/features/travel-rules/forecast-view";
import { standingsOf } from "~/features/travel-rules/standings";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { Committee } from "./committee";

/** How a committee stands, as a page shows it. */
export interface CommitteeStanding {
  /** False where no rule of the period speaks of its kind. */
  applies: boolean;
  stage: Stage;
  /** The trip that gives the stage. */
  trip: { title: string; reference: string } | null;
  next: { kind: DutyKind; by: Responsible; dueOn: IsoDate | null; overdue: boolean } | null;
}

/** How one committee stands, what the rules say of it and its trips, and until when it can wait. */
export interface OwnStanding extends CommitteeStanding {
  findings: FindingView[];
  forecast: ForecastView | null;
}

/** How each committee of a period stands today, by its id. */
export async function committeeStandings(
  db: Db,
  periodId: string,
  today: IsoDate,
): Promise<Map<string, CommitteeStanding>> {
  const facts = await loadPeriodFacts(db, periodId);
  return new Map(
    standingsOf(facts, today).map((standing) => [standing.committeeId, shownStanding(standing, facts)]),
  );
}

/** How one committee stands today, with what the rules say of it and its trips. */
export async function committeeStanding(
  db: Db,
  committee: Committee,
  today: IsoDate,
): Promise<OwnStanding | null> {
  const facts = await loadPeriodFacts(db, committee.periodId);
  const standing = standingsOf(facts, today).find(({ committeeId }) => committeeId === committee.id);
  if (!standing) return null;
  const forecast = forecastViews(facts, today).find(({ committee: { slug } }) => slug === committee.slug);
  return {
    ...shownStanding(standing, facts),
    findings: findingViews(facts, standing.findings),
    forecast: forecast ?? null,
  };
}

function shownStanding(standing: RuledStanding, facts: PeriodFacts): CommitteeStanding {
  const { applies, stage, tripId, next } = standing;
  const trip = facts.trips.find(({ id }) => id === tripId);
  return {
    applies,
    stage,
    trip: trip ? { title: trip.title, reference: trip.reference } : null,
    next: next && { kind: next.kind, by: next.by, dueOn: next.dueOn, overdue: next.state === "overdue" },
  };
}
