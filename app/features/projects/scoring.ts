import { percentWhole } from "~/shared/words";

/** The most that one criterion gives, before its weight. */
export const mostPoints = 3;

/** An effect that the strategy in force wants, as a criterion for ideas. */
export interface Criterion {
  pointId: string;
  body: string;
  weight: number;
}

export interface Score {
  pointId: string;
  /** 0 to 3. */
  value: number;
  reason: string;
}

export interface Scoring {
  /** Points times weight of what is scored. */
  sum: number;
  /** The most that all criteria could give. */
  possible: number;
  /** The sum's whole per cent of the most that the scored criteria could give; null where none is. */
  share: number | null;
  /** Not scored yet: not known, and not counted as nothing. */
  missing: readonly Criterion[];
}

export function scoringOf(criteria: readonly Criterion[], scores: readonly Score[]): Scoring {
  const pointsFor = ({ pointId }: Criterion) => scores.find((score) => score.pointId === pointId)?.value;
  const scored = criteria.filter((criterion) => pointsFor(criterion) !== undefined);
  const sum = scored.reduce((total, one) => total + one.weight * (pointsFor(one) ?? 0), 0);
  const most = (some: readonly Criterion[]) =>
    some.reduce((total, { weight }) => total + weight * mostPoints, 0);
  return {
    sum,
    possible: most(criteria),
    share: percentWhole(sum, most(scored)),
    missing: criteria.filter((criterion) => pointsFor(criterion) === undefined),
  };
}

export interface Ranked<T> {
  idea: T;
  scoring: Scoring;
  /** From 1, shared by equals; null while a criterion is not scored, since the sums cannot be compared. */
  rank: number | null;
}

/** Ideas in the order of what they promise: those wholly scored first, by sum, then by how much is scored. */
export function rankIdeas<T extends { scores: readonly Score[] }>(
  criteria: readonly Criterion[],
  ideas: readonly T[],
): Ranked<T>[] {
  const judged = ideas.map((idea) => ({ idea, scoring: scoringOf(criteria, idea.scores) }));
  const whole = judged.filter(({ scoring }) => criteria.length > 0 && scoring.missing.length === 0);
  return judged
    .sort(
      (one, other) =>
        one.scoring.missing.length - other.scoring.missing.length || other.scoring.sum - one.scoring.sum,
    )
    .map((one) => ({
      ...one,
      rank: whole.includes(one)
        ? 1 + whole.filter(({ scoring }) => scoring.sum > one.scoring.sum).length
        : null,
    }));
}
