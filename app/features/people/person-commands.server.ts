import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { isSameName, tidyName } from "~/shared/names";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import { findNamesakes, findPerson } from "./people.server";
import { touchSeats } from "./touch-seats.server";

/** Registers somebody. A name that is there already is refused unless it is knowingly a namesake's. */
export function createPerson(
  context: CommandContext,
  input: { fullName: string; email?: string | null; namesake?: boolean },
): Promise<Result<{ id: string }>> {
  const { fullName, email = null, namesake = false } = input;
  const id = newId();
  const spec = { action: "manageAccounts", subject: { kind: "person", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const namesakes = await findNamesakes(run.trx, fullName);
    if (namesakes.length > 0 && !namesake) return nameTaken(fullName);
    await run.trx
      .insertInto("person")
      .values({ id, full_name: tidyName(fullName), email, forgotten_at: null })
      .execute();
    run.note({ name: tidyName(fullName), email });
    return accept({ id });
  });
}

/** Corrects a name or an address. */
export function editPerson(
  context: CommandContext,
  input: { personId: string; version: number; fullName: string; email: string | null; namesake?: boolean },
): Promise<Result<void>> {
  const { personId, version, fullName, email, namesake = false } = input;
  const subject = { kind: "person", id: personId } as const;
  return performCommand(context, { action: "manageAccounts", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const person = await findPerson(run.trx, personId);
    if (!person || person.forgottenAt) return refuse("notFound");
    if (person.version !== version) return refuseStale(run, subject);
    const namesakes = (await findNamesakes(run.trx, fullName)).filter(({ id }) => id !== personId);
    const renamed = !isSameName(person.name, fullName);
    if (renamed && namesakes.length > 0 && !namesake) return nameTaken(fullName);
    await run.trx
      .updateTable("person")
      .set({ full_name: tidyName(fullName), email, version: version + 1 })
      .where("id", "=", personId)
      .execute();
    await touchSeats(run, personId);
    run.note({ from: person.name, name: tidyName(fullName), email });
    return accept();
  });
}

function nameTaken(fullName: string): Refused {
  const params = { name: tidyName(fullName) };
  return refuse("person.nameTaken", params, [{ field: "fullName", key: "person.nameTaken", params }]);
}
