import type { CostLine } from "~/features/trips/cost";
import type { Db } from "~db/tables";
import type { AccountsPart } from "../snapshots/accounts";

export async function listCostLines(db: Db, tripId: string): Promise<CostLine[]> {
  const rows = await db
    .selectFrom("cost_line")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    category: row.category,
    description: row.description,
    estimatedMinor: row.estimated_minor,
    provisionalMinor: row.provisional_minor,
    finalMinor: row.final_minor,
  }));
}

/** Money from outside, with the check that it disqualifies nobody. */
export async function listFunders(db: Db, tripId: string): Promise<AccountsPart["funders"]> {
  const rows = await db
    .selectFrom("funding")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    funder: row.funder,
    amountMinor: row.amount_minor,
    purpose: row.purpose,
    disqualificationCheck: row.disqualification_check,
    checkedOn: row.checked_on,
  }));
}

/** The cost per participant as a source printed it. */
export async function findSourceFigure(
  db: Db,
  tripId: string,
): Promise<{ text: string; source: string } | null> {
  const row = await db
    .selectFrom("source_figure")
    .select(["amount_text as text", "source"])
    .where("trip_id", "=", tripId)
    .where("kind", "=", "cost_per_participant")
    .executeTakeFirst();
  return row ?? null;
}
