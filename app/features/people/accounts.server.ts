import type { Selectable } from "kysely";
import type { Db } from "~db/tables";
import type { AccountTable } from "~db/tables/account";
import type { Account } from "./account";

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const row = await db.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? accountOf(db, row) : null;
}

/** The account of a person; null for the many who have none. */
export async function findAccountOf(db: Db, personId: string): Promise<Account | null> {
  const row = await db.selectFrom("account").selectAll().where("person_id", "=", personId).executeTakeFirst();
  return row ? accountOf(db, row) : null;
}

export async function isLoginTaken(db: Db, login: string, exceptId: string | null): Promise<boolean> {
  const row = await db.selectFrom("account").select("id").where("login", "=", login).executeTakeFirst();
  return row !== undefined && row.id !== exceptId;
}

/** Whether somebody else can still administrate: an open account with the role and a password. */
export async function hasOtherAdministrator(db: Db, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom("account")
    .innerJoin("account_role", "account_role.account_id", "account.id")
    .select("account.id")
    .where("account_role.role", "=", "administrator")
    .where("account.id", "<>", exceptId)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

async function accountOf(db: Db, row: Selectable<AccountTable>): Promise<Account> {
  const roles = await db
    .selectFrom("account_role")
    .select("role")
    .where("account_id", "=", row.id)
    .orderBy("role")
    .execute();
  const served = await db
    .selectFrom("secretary_assignment")
    .select("committee_id")
    .where("account_id", "=", row.id)
    .execute();
  return {
    id: row.id,
    personId: row.person_id,
    login: row.login,
    roles: roles.map(({ role }) => role),
    committeeIds: served.map(({ committee_id }) => committee_id),
    hasPassword: row.password_hash !== null,
    disabledAt: row.disabled_at,
    version: row.version,
  };
}
