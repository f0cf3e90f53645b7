import type { IsoDate } from "~/shared/dates";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import { listStrategies, type StrategyLine } from "./strategies.server";
import { byStanding, type StrategyStanding, strategyStanding } from "./strategy-standing";

export interface StandingStrategy extends StrategyLine {
  standing: StrategyStanding;
}

/** Every strategy with where it stands today: those in force first, earlier ones last. */
export async function strategiesByStanding(db: Db, today: IsoDate): Promise<StandingStrategy[]> {
  const strategies = await listStrategies(db);
  return strategies
    .map((strategy) => ({ ...strategy, standing: strategyStanding(strategy, strategies, today) }))
    .sort(byStanding);
}

/** The strategy that holds today: the last adopted of those that stand. Null where none does. */
export async function strategyInForce(db: Db, today: IsoDate): Promise<StandingStrategy | null> {
  const [first] = await strategiesByStanding(db, today);
  return first?.standing === "in_force" ? first : null;
}

/** One page of the strategies whose name holds the words searched for. */
export async function searchStrategies(
  db: Db,
  request: ListRequest,
  today: IsoDate,
): Promise<Page<StandingStrategy>> {
  const found = (await strategiesByStanding(db, today)).filter(({ name }) =>
    matchesSearch(request.search, name),
  );
  return pageOf(found, request.page);
}
