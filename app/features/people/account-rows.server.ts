import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import { type AccountInput, checkRoles, readEmail } from "./account";
import { hasOtherAdministrator, isLoginTaken } from "./accounts.server";

/** Within a command: the account as it may be kept, or why not. */
export async function checkAccount(
  run: CommandRun,
  input: AccountInput,
  accountId: string | null,
): Promise<Result<AccountInput>> {
  const login = readEmail(input.login, "login");
  if (!login.ok) return login;
  const roles = checkRoles(input);
  if (!roles.ok) return roles;
  if (!(await isLoginTaken(run.trx, login.value, accountId))) return accept({ ...input, login: login.value });
  const params = { login: login.value };
  return refuse("account.loginTaken", params, [{ field: "login", key: "account.loginTaken", params }]);
}

/** Within a command: the roles of an account, and the committees that it serves; no others. */
export async function replaceRoles(
  run: CommandRun,
  accountId: string,
  { roles, committeeIds }: AccountInput,
): Promise<void> {
  await run.trx.deleteFrom("account_role").where("account_id", "=", accountId).execute();
  await run.trx.deleteFrom("secretary_assignment").where("account_id", "=", accountId).execute();
  for (const role of new Set(roles))
    await run.trx.insertInto("account_role").values({ account_id: accountId, role }).execute();
  for (const committee_id of new Set(committeeIds))
    await run.trx
      .insertInto("secretary_assignment")
      .values({ account_id: accountId, committee_id })
      .execute();
}

/** The refusal to leave the municipality without an administrator; null where another one can sign in. */
export async function lastAdministrator(run: CommandRun, accountId: string): Promise<Refused | null> {
  return (await hasOtherAdministrator(run.trx, accountId)) ? null : refuse("account.lastAdministrator");
}
