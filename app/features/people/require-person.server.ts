import type { Db } from "~db/tables";
import { findPerson } from "./people.server";
import type { Person } from "./person";

/** The person that the address names, or the page of unknown addresses; a forgotten one is not found. */
export async function requirePerson(db: Db, id: string | undefined): Promise<Person> {
  const person = id ? await findPerson(db, id) : null;
  if (!person || person.forgottenAt) throw new Response(null, { status: 404 });
  return person;
}
