import { publicContactOf } from "~/shared/contact";
import type { Db } from "~db/tables";
import type { InitiativePage } from "../snapshots/initiative-page";
import { publicPartnersOf } from "./public-partners.server";

/** What an initiative's page would say if it were published now; its internal note stays behind. */
export async function composeInitiative(db: Db, initiativeId: string): Promise<InitiativePage | null> {
  const initiative = await db
    .selectFrom("initiative")
    .selectAll()
    .where("id", "=", initiativeId)
    .executeTakeFirst();
  if (!initiative) return null;
  return {
    slug: initiative.slug,
    title: initiative.name,
    kind: initiative.kind,
    description: initiative.description,
    since: initiative.since,
    until: initiative.until,
    responsible: initiative.responsible,
    website: initiative.website,
    partners: await publicPartnersOf(db, "initiative_id", initiativeId),
    points: await pointsOf(db, initiativeId),
    efforts: await effortsOf(db, initiativeId),
    contact: publicContactOf(initiative),
  };
}

async function pointsOf(db: Db, initiativeId: string): Promise<InitiativePage["points"]> {
  const rows = await db
    .selectFrom("initiative_point")
    .innerJoin("strategy_point", "strategy_point.id", "initiative_point.point_id")
    .innerJoin("strategy", "strategy.id", "strategy_point.strategy_id")
    .select(["strategy_point.body", "strategy.slug", "strategy.name"])
    .where("initiative_id", "=", initiativeId)
    .orderBy("strategy.slug")
    .orderBy("strategy_point.position")
    .execute();
  return rows.map(({ body, slug, name }) => ({ body, strategy: { slug, title: name } }));
}

async function effortsOf(db: Db, initiativeId: string): Promise<InitiativePage["efforts"]> {
  const rows = await db
    .selectFrom("initiative_effort")
    .innerJoin("effort", "effort.id", "initiative_effort.effort_id")
    .innerJoin("strategy", "strategy.id", "effort.strategy_id")
    .select(["effort.slug", "effort.name", "strategy.slug as strategySlug", "strategy.name as strategy"])
    .where("initiative_id", "=", initiativeId)
    .orderBy("strategy.slug")
    .orderBy("effort.name")
    .execute();
  return rows.map(({ slug, name, strategySlug, strategy }) => ({
    ...{ slug, name },
    strategy: { slug: strategySlug, title: strategy },
  }));
}
