import { effortTree, flattened } from "~/features/strategy/effort-tree";
import { listEfforts } from "~/features/strategy/efforts.server";
import { listPoints } from "~/features/strategy/strategies.server";
import type { PointKind } from "~/features/strategy/strategy";
import { strategiesByStanding } from "~/features/strategy/strategy-list.server";
import { isEarlier } from "~/features/strategy/strategy-standing";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";

interface Servee {
  id: string;
  /** The words of the point, the name of the effort. */
  name: string;
}

/** What an initiative may serve in one strategy. */
export interface ServeesOfStrategy {
  slug: string;
  name: string;
  points: readonly Servee[];
  efforts: readonly (Servee & { slug: string; depth: number })[];
}

const servable: readonly PointKind[] = ["purpose", "principle", "wanted_effect"];

/** The points and efforts of every strategy that is not an earlier one, and those that the initiative serves already. */
export async function listServees(
  db: Db,
  today: IsoDate,
  served: { pointIds: readonly string[]; effortIds: readonly string[] },
): Promise<ServeesOfStrategy[]> {
  const found: ServeesOfStrategy[] = [];
  for (const { id, slug, name, standing } of await strategiesByStanding(db, today)) {
    const points = (await listPoints(db, id)).filter(
      (point) =>
        served.pointIds.includes(point.id) || (!isEarlier(standing) && servable.includes(point.kind)),
    );
    const efforts = flattened(effortTree(await listEfforts(db, id))).filter(
      ({ effort }) => served.effortIds.includes(effort.id) || !isEarlier(standing),
    );
    if (points.length + efforts.length > 0)
      found.push({
        slug,
        name,
        points: points.map((point) => ({ id: point.id, name: point.body })),
        efforts: efforts.map(({ effort, depth }) => ({
          ...{ id: effort.id, slug: effort.slug, name: effort.name },
          depth,
        })),
      });
  }
  return found;
}

/** Only what the initiative serves. */
export function servedIn(
  servees: readonly ServeesOfStrategy[],
  { pointIds, effortIds }: { pointIds: readonly string[]; effortIds: readonly string[] },
): ServeesOfStrategy[] {
  return servees
    .map((strategy) => ({
      ...strategy,
      points: strategy.points.filter(({ id }) => pointIds.includes(id)),
      efforts: strategy.efforts.filter(({ id }) => effortIds.includes(id)),
    }))
    .filter(({ points, efforts }) => points.length + efforts.length > 0);
}
