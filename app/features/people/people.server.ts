import type { Selectable } from "kysely";
import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { byDanishName, isSameName, tidyName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { PersonTable } from "~db/tables/person";
import type { Person } from "./person";

/** Everybody who is not forgotten, by name: what a form chooses among. */
export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await db.selectFrom("person").selectAll().where("forgotten_at", "is", null).execute();
  return rows.map(personOf).sort(byDanishName(({ name }) => name));
}

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? personOf(row) : null;
}

/** Those who bear a name, oldest registration first. */
export async function findNamesakes(db: Db, name: string): Promise<Person[]> {
  const people = (await listPeople(db)).filter((person) => isSameName(person.name, name));
  return people.sort((one, other) => one.id.localeCompare(other.id));
}

/** Within a command: the first registered person of that name, else a new one. */
export async function findOrCreatePerson(run: CommandRun, fullName: string): Promise<string> {
  const [known] = await findNamesakes(run.trx, fullName);
  return known ? known.id : addPerson(run, fullName);
}

/** Within a command: a new person, whether or not somebody else bears the name. */
export async function addPerson(
  run: CommandRun,
  fullName: string,
  email: string | null = null,
): Promise<string> {
  const id = newId();
  await run.trx
    .insertInto("person")
    .values({ id, full_name: tidyName(fullName), email, forgotten_at: null })
    .execute();
  return id;
}

function personOf(row: Selectable<PersonTable>): Person {
  return {
    id: row.id,
    name: row.full_name,
    email: row.email,
    forgottenAt: row.forgotten_at,
    version: row.version,
  };
}
