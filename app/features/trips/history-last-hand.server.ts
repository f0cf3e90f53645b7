import type { Action } from "~/session/permissions";
import type { Db, WriteDb } from "~db/tables";

/** Who last did one of these to the trip, by name; null where nobody did, or the name is gone. */
export async function lastHand(
  db: Db | WriteDb,
  tripId: string,
  actions: readonly Action[],
): Promise<{ name: string; at: string } | null> {
  const entry = await db
    .selectFrom("audit_entry")
    .leftJoin("account", "account.id", "audit_entry.account_id")
    .leftJoin("person", "person.id", "account.person_id")
    .select(["audit_entry.actor", "audit_entry.account_id", "audit_entry.at", "person.full_name"])
    .where("audit_entry.trip_id", "=", tripId)
    .where("audit_entry.action", "in", [...actions])
    .orderBy("audit_entry.sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!entry) return null;
  const name = entry.full_name ?? (entry.account_id === null ? entry.actor : null);
  return name === null ? null : { name, at: entry.at };
}
