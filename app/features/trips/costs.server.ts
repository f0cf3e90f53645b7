import type { Db, WriteDb } from "~db/tables";
import type { CostLine } from "./cost";
import type { Funding } from "./funding";

export interface StoredCostLine extends CostLine {
  version: number;
}

export async function listCostLines(db: Db | WriteDb, tripId: string): Promise<StoredCostLine[]> {
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
    version: row.version,
  }));
}

/** Who paid beside the municipality. */
export async function listFunding(db: Db | WriteDb, tripId: string): Promise<Funding[]> {
  const rows = await db
    .selectFrom("funding")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    funder: row.funder,
    amountMinor: row.amount_minor,
    purpose: row.purpose,
    disqualificationCheck: row.disqualification_check,
    checkedOn: row.checked_on,
    relevance: row.relevance,
    obliges: row.obliges === null ? null : row.obliges === 1,
    version: row.version,
  }));
}

/** The source's own figure per participant ('oplyst'), as printed; null where the source gave none. */
export async function findSourceFigure(
  db: Db | WriteDb,
  tripId: string,
): Promise<{ text: string; source: string } | null> {
  const row = await db
    .selectFrom("source_figure")
    .select(["amount_text", "source"])
    .where("trip_id", "=", tripId)
    .where("kind", "=", "cost_per_participant")
    .executeTakeFirst();
  return row ? { text: row.amount_text, source: row.source } : null;
}
