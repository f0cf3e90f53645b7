/** One committee came of another. */
export interface Descent {
  committeeId: string;
  predecessorId: string;
}

export interface Kin {
  id: string;
  /** Steps away: 1 for the nearest. */
  distance: number;
}

/** A committee's whole line back, nearest first. */
export function predecessorsOf(committeeId: string, descents: readonly Descent[]): Kin[] {
  return lineFrom(committeeId, (id) =>
    descents.filter((descent) => descent.committeeId === id).map(({ predecessorId }) => predecessorId),
  );
}

/** A committee's whole line forward, nearest first. */
export function successorsOf(committeeId: string, descents: readonly Descent[]): Kin[] {
  return lineFrom(committeeId, (id) =>
    descents.filter((descent) => descent.predecessorId === id).map(({ committeeId: next }) => next),
  );
}

/** Each is met once, at its shortest distance, however the lines merge and split. */
function lineFrom(start: string, next: (id: string) => string[]): Kin[] {
  const line: Kin[] = [];
  const met = new Set([start]);
  let nearest = [start];
  for (let distance = 1; nearest.length > 0; distance++) {
    nearest = [...new Set(nearest.flatMap(next))].filter((id) => !met.has(id));
    for (const id of nearest) met.add(id);
    line.push(...nearest.map((id) => ({ id, distance })));
  }
  return line;
}
