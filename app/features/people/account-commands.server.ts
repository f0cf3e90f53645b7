import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { hashPassword } from "~/session/passwords.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { AccountInput } from "./account";
import { checkAccount, lastAdministrator, replaceRoles } from "./account-rows.server";
import { findAccount, findAccountOf } from "./accounts.server";
import { findOrCreatePerson, findPerson } from "./people.server";

export interface NewAccount extends AccountInput {
  /** Somebody registered, or the name of one who may not be. */
  holder: { personId: string } | { fullName: string };
  /** Left out where the one invited chooses it. */
  password?: string;
}

/** Gives somebody a way into the workspace: one account each. */
export async function createAccount(
  context: CommandContext,
  { holder, password, ...input }: NewAccount,
): Promise<Result<{ accountId: string; personId: string }>> {
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const id = newId();
  const spec = { action: "manageAccounts", subject: { kind: "account", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const checked = await checkAccount(run, input, null);
    if (!checked.ok) return checked;
    const personId = "personId" in holder ? holder.personId : await findOrCreatePerson(run, holder.fullName);
    const person = await findPerson(run.trx, personId);
    if (!person || person.forgottenAt) return refuse("notFound");
    if (await findAccountOf(run.trx, personId)) return refuse("account.alreadyHas", { name: person.name });
    const { login } = checked.value;
    await run.trx
      .insertInto("account")
      .values({
        id,
        person_id: personId,
        login,
        password_hash: passwordHash,
        created_at: run.now,
        disabled_at: null,
      })
      .execute();
    await replaceRoles(run, id, checked.value);
    run.note({ personId, ...checked.value });
    return accept({ accountId: id, personId });
  });
}

/** Changes the address, the roles and the committees served; the last administrator keeps that role. */
export function editAccount(
  context: CommandContext,
  { accountId, version, ...input }: AccountInput & { accountId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "account", id: accountId } as const;
  return performCommand(context, { action: "manageAccounts", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const account = await findAccount(run.trx, accountId);
    if (!account) return refuse("notFound");
    if (account.version !== version) return refuseStale(run, subject);
    const checked = await checkAccount(run, input, accountId);
    if (!checked.ok) return checked;
    if (account.roles.includes("administrator") && !input.roles.includes("administrator")) {
      const last = account.disabledAt ? null : await lastAdministrator(run, accountId);
      if (last) return last;
    }
    await run.trx
      .updateTable("account")
      .set({ login: checked.value.login, version: version + 1 })
      .where("id", "=", accountId)
      .execute();
    await replaceRoles(run, accountId, checked.value);
    run.note({ ...checked.value });
    return accept();
  });
}
