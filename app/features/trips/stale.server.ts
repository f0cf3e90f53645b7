import type { CommandRun } from "~/features/commands/perform.server";
import type { Action } from "~/session/permissions";
import { type Refused, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

/** What somebody else has saved in a field meanwhile, as text. */
export interface StandsNow {
  field: string;
  text: string;
}

/**
 * The refusal of a save that would overwrite another's: who saved last, what stands in the fields that differ, and
 * the version that the next save has to carry.
 */
export async function refuseStale(
  trx: WriteDb,
  tripId: string,
  version: number,
  stands: readonly StandsNow[] = [],
): Promise<Refused> {
  const last = await trx
    .selectFrom("audit_entry")
    .leftJoin("account", "account.id", "audit_entry.account_id")
    .leftJoin("person", "person.id", "account.person_id")
    .select("person.full_name as name")
    .where("audit_entry.trip_id", "=", tripId)
    .orderBy("audit_entry.sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return refuse(
    "form.stale",
    { version, ...(last?.name && { by: last.name }) },
    stands.map(({ field, text }) => ({ field, key: "trip.nowStands", params: { text } })),
  );
}

/** Within a command: the trip as the form showed it, or the refusal of a save that comes too late. */
export async function takeTripAtVersion(
  run: CommandRun,
  action: Action,
  tripId: string,
  version: number,
): Promise<Result<TripOnHand>> {
  const taken = await takeTripInHand(run, action, tripId);
  if (!taken.ok || taken.value.row.version === version) return taken;
  return refuseStale(run.trx, tripId, taken.value.row.version);
}

/** Within a command that saved the trip: the version that the next save has to carry. */
export async function raiseVersion({ trx }: CommandRun, { row }: TripOnHand): Promise<void> {
  await trx
    .updateTable("trip")
    .set({ version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}
