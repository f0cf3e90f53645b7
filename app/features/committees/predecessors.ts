import { accept, type Result, refuse } from "~/shared/result";

/** Who came of whom: each committee's predecessors by its id. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

interface Kin {
  id: string;
  name: string;
  /** The period's first year. */
  firstYear: number;
}

/**
 * A committee may come of others of its own period, as when two are merged, or of the period before. Refused: itself,
 * a committee of any other period, and a circle, in which a committee would come of its own successor.
 */
export function checkPredecessors(
  committee: { id: string; firstYear: number },
  chosen: readonly Kin[],
  lineage: Lineage,
): Result<void> {
  for (const { id, name, firstYear } of chosen) {
    const yearsBefore = committee.firstYear - firstYear;
    if (id === committee.id) return refused("committee.ownPredecessor", name);
    if (yearsBefore !== 0 && yearsBefore !== 4) return refused("committee.predecessorTooFar", name);
    if (ancestorsOf(id, lineage).has(committee.id)) return refused("committee.predecessorCircle", name);
  }
  return accept();
}

/** Everything that a committee came of, in any number of steps. */
export function ancestorsOf(id: string, lineage: Lineage): Set<string> {
  const found = new Set<string>();
  const waiting = [...(lineage.get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(lineage.get(next) ?? []));
  }
  return found;
}

function refused(key: string, name: string): Result<void> {
  return refuse(key, { name }, [{ field: "predecessors", key, params: { name } }]);
}
