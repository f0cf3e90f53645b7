import type { CommitteeFacts, PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { CommitteeStanding, DutyKind, Responsible, Stage } from "~/features/travel-rules/findings";
import { standingsOf } from "~/features/travel-rules/standings";
import { isHeld, stageOf } from "~/features/travel-rules/trip-progress";
import type { Viewer } from "~/session/viewer";
import { firstDayOf, type IsoDate, type PartialDate } from "~/shared/dates";
import { presentPeriod } from "./present-period";

export interface LaneMark {
  kind: "held" | "planned" | "evaluation";
  on: IsoDate;
}

export interface PeriodRow {
  committee: { name: string; slug: string };
  stage: Stage;
  /** Whether any rule of the period speaks of the committee. */
  applies: boolean;
  trip: {
    title: string;
    reference: string;
    startsOn: PartialDate | null;
    endsOn: PartialDate | null;
    isJoint: boolean;
  } | null;
  next: {
    duty: DutyKind;
    by: Responsible;
    chair: string | null;
    isMine: boolean;
    dueOn: IsoDate | null;
    isLate: boolean;
  } | null;
  marks: readonly LaneMark[];
}

export interface PeriodTable {
  slug: string;
  firstYear: number;
  lastYear: number;
  rows: readonly PeriodRow[];
}

/** How the viewer's committees stand in the present period; all of them for those who serve none and sit in none. */
export function periodTable(
  viewer: Viewer,
  periods: readonly PeriodFacts[],
  today: IsoDate,
): PeriodTable | null {
  const facts = presentPeriod(periods, today) ?? periods.at(-1);
  if (!facts) return null;
  const { slug, firstYear, lastYear } = facts.period;
  const mine = ownCommittees(viewer, today);
  const rows = standingsOf(facts, today)
    .filter(({ committeeId }) => mine === null || mine.has(committeeId))
    .map((standing) => rowOf(viewer, facts, standing, today));
  return { slug, firstYear, lastYear, rows };
}

/** Null for all. */
function ownCommittees(viewer: Viewer, today: IsoDate): ReadonlySet<string> | null {
  if (viewer.roles.includes("coordinator") || viewer.roles.includes("administrator")) return null;
  const seats = viewer.seats.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  return new Set([...viewer.secretaryOf, ...seats.map(({ committeeId }) => committeeId)]);
}

function rowOf(viewer: Viewer, facts: PeriodFacts, standing: CommitteeStanding, today: IsoDate): PeriodRow {
  const committee = facts.committees.find(({ id }) => id === standing.committeeId);
  const trip = facts.trips.find(({ id }) => id === standing.tripId);
  return {
    committee: { name: committee?.name ?? "", slug: committee?.slug ?? "" },
    stage: standing.stage,
    applies: standing.applies,
    trip: trip
      ? {
          title: trip.title,
          reference: trip.reference,
          startsOn: trip.startsOn,
          endsOn: trip.endsOn,
          isJoint: trip.committeeIds.length > 1,
        }
      : null,
    next: nextOf(viewer, committee, standing, today),
    marks: marksOf(facts, standing, today),
  };
}

function nextOf(
  viewer: Viewer,
  committee: CommitteeFacts | undefined,
  { next, committeeId }: CommitteeStanding,
  today: IsoDate,
): PeriodRow["next"] {
  if (!next) return null;
  return {
    duty: next.kind,
    by: next.by,
    chair: committee?.chair ?? null,
    isMine:
      (next.by === "secretary" && viewer.secretaryOf.includes(committeeId)) ||
      (next.by === "coordinator" && viewer.roles.includes("coordinator")),
    dueOn: next.dueOn,
    isLate: next.dueOn !== null && next.dueOn < today,
  };
}

function marksOf(facts: PeriodFacts, { tripIds, findings }: CommitteeStanding, today: IsoDate): LaneMark[] {
  const trips = facts.trips.filter(
    (trip) => tripIds.includes(trip.id) && trip.kind === "political" && stageOf(trip, today) !== null,
  );
  const deadlines = findings
    .filter(({ ruleKind, outcome }) => ruleKind === "evaluationDue" && outcome !== "met")
    .flatMap(({ dueOn }) => dueOn ?? []);
  return [
    ...trips.flatMap((trip) => tripMark(trip)),
    ...[...new Set(deadlines)].map((on) => ({ kind: "evaluation" as const, on })),
  ].sort((a, b) => a.on.localeCompare(b.on));
}

function tripMark(trip: TripFacts): LaneMark[] {
  return trip.startsOn === null
    ? []
    : [{ kind: isHeld(trip) ? "held" : "planned", on: firstDayOf(trip.startsOn) }];
}
