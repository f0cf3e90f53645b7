import { listPeople } from "~/features/people/people.server";
import { nameKey } from "~/shared/names";
import type { Db } from "~db/tables";

export interface PersonChoice {
  id: string;
  name: string;
  /** What tells namesakes apart: a committee that the person sits or sat in; empty where the name does. */
  known: string;
}

/** Everybody registered, by name, for a form to choose among. */
export async function personChoices(db: Db): Promise<PersonChoice[]> {
  const people = await listPeople(db);
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(nameKey(name), (bearers.get(nameKey(name)) ?? 0) + 1);
  const shared = people.filter(({ name }) => (bearers.get(nameKey(name)) ?? 0) > 1).map(({ id }) => id);
  const seats = await db
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select(["membership.person_id as personId", "committee.name"])
    .where("membership.person_id", "in", shared)
    .orderBy("membership.starts_on", "desc")
    .execute();
  return people.map(({ id, name, email }) => {
    const seat = seats.find(({ personId }) => personId === id);
    return { id, name, known: shared.includes(id) ? (seat?.name ?? email ?? "") : "" };
  });
}
