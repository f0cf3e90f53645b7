import { listPolicyAreas } from "~/features/policy-areas/policy-areas.server";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { effortLines } from "./effort-lines.server";
import { effortTree } from "./effort-tree";
import { listEfforts } from "./efforts.server";
import { listPoints, type Strategy } from "./strategies.server";
import { strategiesByStanding } from "./strategy-list.server";

/** All that the page of a strategy shows of it. */
export async function strategyView(db: Db, strategy: Strategy, today: IsoDate) {
  const strategies = await strategiesByStanding(db, today);
  const areas = await listPolicyAreas(db);
  const namesOf = (ids: readonly string[]) =>
    areas.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
  const replaced = strategies.find(({ id }) => id === strategy.replacesId);
  const { slug, name, version, summary, internalNote, adoptedOn, adoptedBy, endsOn, link } = strategy;
  return {
    ...{ slug, name, version, summary, internalNote },
    standing: strategies.find(({ id }) => id === strategy.id)?.standing ?? "unconfirmed",
    facts: {
      ...{ adoptedOn, adoptedBy, endsOn, link },
      replaces: replaced ? named(replaced) : null,
      replacedBy: strategies.filter(({ replaces }) => replaces === strategy.id).map(named),
      focusAreas: namesOf(strategy.focusAreaIds),
      exploreAreas: namesOf(strategy.exploreAreaIds),
    },
    points: await listPoints(db, strategy.id),
    efforts: effortTree(await effortLines(db, await listEfforts(db, strategy.id), today)),
  };
}
