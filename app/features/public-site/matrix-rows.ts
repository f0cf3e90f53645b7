import type { ScoreboardRow, ScoreboardTrip } from "./scoreboard-rows";

/** One line of a period's scoreboard: a committee and one of its trips, or a committee without any. */
export interface MatrixRow {
  committee: ScoreboardRow;
  trip: ScoreboardTrip | null;
  /** Counted from 1 among the committee's trips. */
  tripNumber: number;
  /** For a joint trip: how many lines its shared cells span from here; 0 within the span, 1 where it stands alone. */
  span: number;
}

/** Committees that travelled together are neighbours where that can be, so that their trip spans their lines. */
export function matrixRows(rows: readonly ScoreboardRow[]): MatrixRow[] {
  const lines = neighbours(rows).flatMap((committee, index, all) =>
    tripsInOrder(committee, all[index - 1], all[index + 1]).map((trip) => ({
      committee,
      trip,
      tripNumber: trip ? committee.trips.indexOf(trip) + 1 : 1,
    })),
  );
  return lines.map((line, index) => ({ ...line, span: spanAt(lines, index) }));
}

type Line = Omit<MatrixRow, "span">;

function neighbours(rows: readonly ScoreboardRow[]): ScoreboardRow[] {
  const left = [...rows];
  const ordered: ScoreboardRow[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const partner = last ? left.findIndex((row) => row.trips.some((trip) => isOf(trip, last))) : -1;
    ordered.push(...left.splice(Math.max(0, partner), 1));
  }
  return ordered;
}

const isOf = ({ reference }: ScoreboardTrip, row: ScoreboardRow) =>
  row.trips.some((trip) => trip.reference === reference);

/** A trip shared with the line above comes first, one shared with the line below last. */
function tripsInOrder(
  row: ScoreboardRow,
  above: ScoreboardRow | undefined,
  below: ScoreboardRow | undefined,
): (ScoreboardTrip | null)[] {
  if (row.trips.length === 0) return [null];
  const rank = (trip: ScoreboardTrip) =>
    above && isOf(trip, above) ? 0 : below && isOf(trip, below) ? 2 : 1;
  return [...row.trips].sort((a, b) => rank(a) - rank(b));
}

function spanAt(lines: readonly Line[], index: number): number {
  const reference = lines[index]?.trip?.reference;
  if (reference === undefined) return 1;
  if (lines[index - 1]?.trip?.reference === reference) return 0;
  const end = lines.findIndex((line, at) => at > index && line.trip?.reference !== reference);
  return (end === -1 ? lines.length : end) - index;
}
