import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { effortLines } from "./effort-lines.server";
import { branchOf, effortTree, flattened, pathTo } from "./effort-tree";
import { tripChoices } from "./effort-trips.server";
import type { Effort } from "./efforts.server";
import { listServings } from "./servings.server";

/** All that the page of an effort shows of it, but for the strategy's own. */
export async function effortView(db: Db, effort: Effort, efforts: readonly Effort[], today: IsoDate) {
  const branch = branchOf(efforts, effort.id);
  const lines = await effortLines(db, efforts, today);
  const line = lines.find(({ id }) => id === effort.id);
  const servings = await listServings(db, [...branch], today);
  const own = servings.filter(({ kind, efforts: served }) => kind === "trip" && served.includes(effort.id));
  const linked = new Set(own.map(({ key }) => key));
  const path = pathTo(efforts, effort.id);
  return {
    ...{ id: effort.id, slug: effort.slug, name: effort.name, description: effort.description },
    ...{ responsible: effort.responsible, parentId: effort.parentId, depth: path.length },
    path: path.map(({ slug, name }) => ({ slug, name })),
    partners: line?.partners ?? [],
    progress: line?.progress ?? null,
    servings,
    children: effortTree(lines, effort.id),
    below: branch.size - 1,
    places: flattened(effortTree(efforts))
      .filter((node) => !branch.has(node.effort.id))
      .map(({ effort: { id, name }, depth }) => ({ value: id, label: `${"– ".repeat(depth)}${name}` })),
    trips: (await tripChoices(db))
      .filter(({ reference }) => !linked.has(reference))
      .map(({ reference, title }) => ({ value: reference, label: `${reference} ${title}` })),
  };
}
