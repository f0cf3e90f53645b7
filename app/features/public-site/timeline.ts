import { firstDayOf, type IsoDate, lastDayOf } from "~/shared/dates";
import type { MatrixRow } from "./matrix-rows";
import type { RowStanding } from "./scoreboard-rows";
import type { StepState } from "./trip-steps";

/** A period drawn as lanes, one a committee, with the days of its trips on them. */
export interface Timeline {
  firstYear: number;
  lastYear: number;
  lanes: readonly {
    slug: string;
    name: string /** Set where no trip is on it. */;
    standing: RowStanding | null;
  }[];
  trips: readonly TimelineTrip[];
  lives: readonly TimelineLife[];
  marks: readonly TimelineMark[];
  /** Null where the day lies outside the period. */
  today: IsoDate | null;
}

export interface TimelineTrip {
  reference: string;
  name: string;
  /** A joint trip crosses neighbouring lanes. */
  fromLane: number;
  toLane: number;
  from: IsoDate;
  to: IsoDate;
  isAhead: boolean;
}

export interface TimelineLife {
  lane: number;
  from: IsoDate;
  to: IsoDate;
}

export interface TimelineMark {
  lane: number;
  on: IsoDate;
  kind: "approved" | "evaluated" | "published" | "due" | "overdue";
}

export function timelineOf(
  rows: readonly MatrixRow[],
  { firstYear, lastYear }: { firstYear: number; lastYear: number },
  today: IsoDate,
): Timeline {
  const slugs = [...new Set(rows.map(({ committee }) => committee.slug))];
  const laneOf = (row: MatrixRow) => slugs.indexOf(row.committee.slug);
  const marks = rows.flatMap((row) => (row.trip?.steps ?? []).flatMap((step) => markOf(step, laneOf(row))));
  return {
    firstYear,
    lastYear,
    lanes: slugs.map((slug) => {
      const own = rows.filter(({ committee }) => committee.slug === slug);
      const committee = own[0]?.committee;
      const isEmpty = own.every(({ trip }) => trip === null);
      return { slug, name: committee?.name ?? "", standing: isEmpty ? (committee?.standing ?? null) : null };
    }),
    trips: rows.flatMap((row) => tripOf(row, laneOf(row)) ?? []),
    lives: rows.flatMap((row) => lifeOf(row, laneOf(row)) ?? []),
    marks,
    today: today >= `${firstYear}-01-01` && today <= `${lastYear}-12-31` ? today : null,
  };
}

function markOf({ step, state, on }: StepState, lane: number): TimelineMark[] {
  if (on === null || step === "held" || step === "programme") return [];
  if (state === "done") return [{ lane, on: firstDayOf(on), kind: step }];
  return state === "waiting" || state === "not_registered"
    ? []
    : [{ lane, on: firstDayOf(on), kind: state === "late" ? "overdue" : "due" }];
}

const journeyOf = ({ trip }: MatrixRow) => trip?.steps.find(({ step }) => step === "held");

/** Drawn once for each run of neighbouring lanes. */
function tripOf(row: MatrixRow, lane: number): TimelineTrip | null {
  const journey = journeyOf(row);
  if (!row.trip || !journey?.on || row.span === 0) return null;
  return {
    reference: row.trip.reference,
    name: row.trip.name,
    fromLane: lane,
    toLane: lane + row.span - 1,
    from: firstDayOf(journey.on),
    to: lastDayOf(journey.until ?? journey.on),
    isAhead: journey.state !== "done",
  };
}

function lifeOf(row: MatrixRow, lane: number): TimelineLife | null {
  const days = (row.trip?.steps ?? []).flatMap(({ on }) => (on ? [firstDayOf(on)] : [])).sort();
  const [from] = days;
  const to = days.at(-1);
  return from && to && from < to ? { lane, from, to } : null;
}
