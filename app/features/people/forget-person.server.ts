import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { lastAdministrator } from "./account-rows.server";
import { findAccountOf } from "./accounts.server";
import { eraseAudit, eraseName } from "./erase.server";
import { findPerson } from "./people.server";
import { forgottenName } from "./person";
import { tripsThatName } from "./published-names.server";
import { touchSeats } from "./touch-seats.server";

/**
 * Forgets a person for good: the name everywhere it is kept as a name, the account, and what the audit chain's values
 * say of them; the chain itself holds. Refused while a published version names them, which must be redacted first,
 * and for the last administrator. Running text, as an evaluation's, is not searched.
 */
export function forgetPerson(
  context: CommandContext,
  { personId }: { personId: string },
): Promise<Result<void>> {
  const spec = {
    action: "manageAccounts",
    subject: { kind: "person", id: personId },
    rules: "recorded",
  } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const person = await findPerson(run.trx, personId);
    if (!person || person.forgottenAt) return refuse("notFound");
    const trips = await tripsThatName(run.trx, person.name);
    if (trips.length > 0) return refuse("person.published", { name: person.name, trips });
    const account = await findAccountOf(run.trx, personId);
    const last =
      account?.roles.includes("administrator") &&
      !account.disabledAt &&
      (await lastAdministrator(run, account.id));
    if (last) return last;
    await eraseAudit(run.trx, [personId, ...(account ? [account.id] : [])], person.name);
    if (account) await run.trx.deleteFrom("account").where("id", "=", account.id).execute();
    await run.trx
      .updateTable("person")
      .set({ full_name: forgottenName, email: null, forgotten_at: run.now, version: person.version + 1 })
      .where("id", "=", personId)
      .execute();
    await eraseName(run.trx, person);
    await touchSeats(run, personId);
    await touchTrips(run, personId);
    return accept();
  });
}

async function touchTrips(run: CommandRun, personId: string): Promise<void> {
  const trips = await run.trx
    .selectFrom("participant")
    .select("trip_id")
    .distinct()
    .where("person_id", "=", personId)
    .execute();
  for (const { trip_id } of trips) run.touchTrip(trip_id);
}
