import type { Insertable } from "kysely";
import { sql } from "kysely";
import type { CommandContext } from "~/features/commands/perform.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import type { TripState } from "~/features/trips/trip-states";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import { transact } from "~db/transact";
import { accepted, acting } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";
import { ruleSet } from "./period-facts";
import { type SmallTown, smallTown, tripOf } from "./trip-in-life";

type Rules = Parameters<typeof ruleSet>[0];

/** A trip of two committees with a politician of each, and what the rules may ask about it; nothing is breached. */
export interface RuledTrip {
  db: Db;
  town: SmallTown;
  by: CommandContext;
  coordinator: CommandContext;
  admin: CommandContext;
  id: string;
  reference: string;
  /** Puts rules in force, as the council does. */
  adopt(rules: Rules): Promise<void>;
}

/** Ahead in September unless the columns say otherwise; on 4 May. */
export async function ruledTrip(
  state: TripState,
  columns: Partial<Insertable<TripTable>> = {},
): Promise<RuledTrip> {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const people = municipality(db);
  const isOver = state !== "approved" && state !== "proposed";
  const reference = "2026-01";
  const id = await tripOf(db, town, state, {
    reference,
    ...(!isOver && { starts_on: "2026-09-07", ends_on: "2026-09-10" }),
    ...columns,
  });
  if (isOver) await transact(db, (trx) => trx.updateTable("participant").set({ status: "went" }).execute());
  const by = acting(db, town.secretary);
  const admin = { ...by, viewer: await people.administrator() };
  return {
    db,
    town,
    by,
    coordinator: { ...by, viewer: await people.coordinator() },
    admin,
    id,
    reference,
    adopt: async (rules) => void (await accepted(adoptTravelRules(admin, town.periodId, ruleSet(rules)))),
  };
}

/** Everything that the database holds, table by table. */
export async function everyRowOf(db: Db): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
  `.execute(db);
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    all[name] = rows;
  }
  return all;
}

export function participantRow(
  tripId: string,
  says: { kind: "official" | "politician" | "guest"; committee_id?: string; status?: "planned" | "went" },
) {
  return {
    id: newId(),
    trip_id: tripId,
    person_id: null,
    name: null,
    committee_id: null,
    withdrew_reason: null,
    ...says,
  };
}
