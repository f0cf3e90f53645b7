import type { CommandRun } from "~/features/commands/perform.server";
import { addPerson, findNamesakes, findPerson } from "~/features/people/people.server";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";

/** Somebody already registered, or a name that may be new. */
export type SeatHolder = { personId: string } | { fullName: string };

interface Holder {
  personId: string;
  name: string;
}

/** Within a command: who is meant. A name that several people bear is refused, since nothing tells which. */
export async function findHolder(run: CommandRun, holder: SeatHolder): Promise<Result<Holder>> {
  if ("personId" in holder) {
    const person = await findPerson(run.trx, holder.personId);
    if (!person || person.forgottenAt) return refuse("notFound");
    return accept({ personId: person.id, name: person.name });
  }
  const [known, ...others] = await findNamesakes(run.trx, holder.fullName);
  if (others.length > 0) {
    const params = { name: tidyName(holder.fullName) };
    return refuse("person.severalOfName", params, [
      { field: "fullName", key: "person.severalOfName", params },
    ]);
  }
  if (known) return accept({ personId: known.id, name: known.name });
  return accept({ personId: await addPerson(run, holder.fullName), name: tidyName(holder.fullName) });
}
