import type { Role } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import { listPeople } from "./people.server";

export interface PersonLine {
  id: string;
  name: string;
  account: { roles: readonly Role[]; state: "open" | "closed" | "invited" } | null;
  /** The committees that the person sits in today. */
  committees: readonly string[];
}

/** One page of those whose name or address holds the words searched for. */
export async function searchPeople(db: Db, request: ListRequest, today: IsoDate): Promise<Page<PersonLine>> {
  const addresses = await db.selectFrom("account").select(["person_id", "login"]).execute();
  const loginOf = new Map(addresses.map(({ person_id, login }) => [person_id, login]));
  const found = (await listPeople(db)).filter(({ id, name, email }) =>
    matchesSearch(request.search, name, email, loginOf.get(id) ?? null),
  );
  const page = pageOf(found, request.page);
  const ids = page.items.map(({ id }) => id);
  const accounts = await accountsOf(db, ids);
  const seats = await seatsOn(db, ids, today);
  return {
    ...page,
    items: page.items.map(({ id, name }) => ({
      id,
      name,
      account: accounts.get(id) ?? null,
      committees: seats.filter(({ personId }) => personId === id).map((seat) => seat.committee),
    })),
  };
}

async function accountsOf(db: Db, personIds: readonly string[]) {
  const accounts = await db
    .selectFrom("account")
    .select(["id", "person_id as personId", "password_hash as hash", "disabled_at as disabledAt"])
    .where("person_id", "in", personIds)
    .execute();
  const roles = await db
    .selectFrom("account_role")
    .selectAll()
    .where(
      "account_id",
      "in",
      accounts.map(({ id }) => id),
    )
    .execute();
  const stateOf = ({ disabledAt, hash }: { disabledAt: string | null; hash: string | null }) => {
    if (disabledAt) return "closed" as const;
    return hash ? ("open" as const) : ("invited" as const);
  };
  return new Map(
    accounts.map((account) => [
      account.personId,
      {
        roles: roles.filter(({ account_id }) => account_id === account.id).map(({ role }) => role),
        state: stateOf(account),
      },
    ]),
  );
}

async function seatsOn(db: Db, personIds: readonly string[], today: IsoDate) {
  return db
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select(["membership.person_id as personId", "committee.name as committee"])
    .where("membership.person_id", "in", personIds)
    .where("membership.starts_on", "<=", today)
    .where("membership.ends_on", ">=", today)
    .orderBy("committee.name")
    .execute();
}
