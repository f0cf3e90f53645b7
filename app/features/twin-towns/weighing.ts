/** What the strategy in force wants of a twin town. */
export interface Priority {
  id: string;
  body: string;
  /** 0 to 10: how much it counts. */
  weight: number;
}

/** How well a town answers a priority. */
export interface Score {
  pointId: string;
  /** 0 to 3. */
  value: number;
  reason: string;
}

export const scoreValues = ["0", "1", "2", "3"] as const;
const best = 3;

export interface Weighing {
  /** Values times weights. */
  sum: number;
  /** What the sum would be if everything that is weighed were answered fully. */
  most: number;
  weighed: number;
  /** How many priorities nobody has weighed it against yet. */
  unweighed: number;
}

/** A town weighed against the priorities; what is not weighed counts neither for nor against. */
export function weigh(
  priorities: readonly Priority[],
  scores: readonly Pick<Score, "pointId" | "value">[],
): Weighing {
  const values = new Map(scores.map(({ pointId, value }) => [pointId, value]));
  const weighed = priorities.filter(({ id }) => values.has(id));
  return {
    sum: weighed.reduce((sum, { id, weight }) => sum + weight * (values.get(id) ?? 0), 0),
    most: weighed.reduce((sum, { weight }) => sum + weight * best, 0),
    weighed: weighed.length,
    unweighed: priorities.length - weighed.length,
  };
}
