import { effortTree, flattened } from "~/features/strategy/effort-tree";
import { listEfforts } from "~/features/strategy/efforts.server";
import { listPoints } from "~/features/strategy/strategies.server";
import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { PublicEffort, StrategyPage } from "../snapshots/strategy-page";
import { publicPartnersOf } from "./public-partners.server";

/** What a strategy's page would say if it were published now; its internal note stays behind. */
export async function composeStrategy(db: Db, strategyId: string): Promise<StrategyPage | null> {
  const strategy = await db
    .selectFrom("strategy")
    .selectAll()
    .where("id", "=", strategyId)
    .executeTakeFirst();
  if (!strategy) return null;
  return {
    slug: strategy.slug,
    title: strategy.name,
    adoptedOn: strategy.adopted_on,
    adoptedBy: linesOf(strategy.adopted_by),
    endsOn: strategy.ends_on,
    replaces: await replacedBy(db, strategy.replaces_id),
    summary: strategy.summary,
    link: strategy.link,
    points: (await listPoints(db, strategyId)).map(({ kind, body, weight }) => ({ kind, body, weight })),
    policyAreas: await policyAreasOf(db, strategyId),
    efforts: await publicEfforts(db, strategyId),
  };
}

async function replacedBy(db: Db, id: string | null) {
  if (id === null) return null;
  const row = await db
    .selectFrom("strategy")
    .select(["slug", "name as title"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

function policyAreasOf(db: Db, strategyId: string) {
  return db
    .selectFrom("strategy_policy_area")
    .innerJoin("policy_area", "policy_area.id", "strategy_policy_area.policy_area_id")
    .select(["policy_area.slug", "policy_area.name", "emphasis"])
    .where("strategy_id", "=", strategyId)
    .orderBy("policy_area.position")
    .orderBy("policy_area.id")
    .execute();
}

async function publicEfforts(db: Db, strategyId: string): Promise<PublicEffort[]> {
  const efforts = await listEfforts(db, strategyId);
  const trips = await publicTripsOf(
    db,
    efforts.map(({ id }) => id),
  );
  const composed: PublicEffort[] = [];
  for (const { effort } of flattened(effortTree(efforts)))
    composed.push({
      slug: effort.slug,
      parentSlug: efforts.find(({ id }) => id === effort.parentId)?.slug ?? null,
      name: effort.name,
      description: effort.description,
      responsible: effort.responsible,
      partners: await publicPartnersOf(db, "effort_id", effort.id),
      trips: trips.filter(({ effortId }) => effortId === effort.id).map(({ reference }) => reference),
    });
  return composed;
}

/** A trip that has no notice is unknown to the public, its number too. */
function publicTripsOf(db: Db, effortIds: readonly string[]) {
  return db
    .selectFrom("trip_effort")
    .innerJoin("trip", "trip.id", "trip_effort.trip_id")
    .innerJoin("publication_trip", "publication_trip.reference", "trip.reference")
    .select(["trip_effort.effort_id as effortId", "trip.reference"])
    .where("trip_effort.effort_id", "in", effortIds)
    .orderBy("trip.reference")
    .execute();
}
