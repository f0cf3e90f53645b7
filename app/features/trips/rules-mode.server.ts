import type { Db } from "~db/tables";

/**
 * What becomes of a 'must' that a change of a trip would newly breach: refused, but for a past trip recorded from
 * old sources, where it is written down as inherited. A trip is recorded from the start or never.
 */
export async function rulesMode(db: Db, tripId: string): Promise<"refuse" | "recorded"> {
  const trip = await db.selectFrom("trip").select("state").where("id", "=", tripId).executeTakeFirst();
  return trip?.state === "recorded" ? "recorded" : "refuse";
}
