import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { issuePasswordCode } from "~/session/one-time-codes.server";
import { accept, type Result, refuse } from "~/shared/result";
import { lastAdministrator } from "./account-rows.server";
import { findAccount } from "./accounts.server";

/** Makes a code with which the account's owner chooses a password. It is shown once, and kept nowhere as it is. */
export async function inviteToAccount(
  context: CommandContext,
  { accountId }: { accountId: string },
): Promise<Result<{ code: string }>> {
  let code = "";
  // Without the form's key: the answer to a second click would have to keep the code.
  const unkeyed = { ...context, formKey: undefined };
  const result = await performCommand<void>(unkeyed, onAccount(accountId), async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const account = await findAccount(run.trx, accountId);
    if (!account) return refuse("notFound");
    if (account.disabledAt) return refuse("account.closed");
    code = await issuePasswordCode(run.trx, accountId, context.now);
    run.note({ invited: true });
    return accept();
  });
  return result.ok ? accept({ code }) : result;
}

/** Closes an account and ends its sessions; its doings stay. The last administrator's is never closed. */
export function closeAccount(
  context: CommandContext,
  { accountId }: { accountId: string },
): Promise<Result<void>> {
  return performCommand(context, onAccount(accountId), async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const account = await findAccount(run.trx, accountId);
    if (!account) return refuse("notFound");
    const last = account.roles.includes("administrator") && (await lastAdministrator(run, accountId));
    if (last) return last;
    await run.trx
      .updateTable("account")
      .set({ disabled_at: run.now, version: account.version + 1 })
      .where("id", "=", accountId)
      .execute();
    await run.trx.deleteFrom("session").where("account_id", "=", accountId).execute();
    await run.trx.deleteFrom("one_time_code").where("account_id", "=", accountId).execute();
    run.note({ closed: true });
    return accept();
  });
}

export function reopenAccount(
  context: CommandContext,
  { accountId }: { accountId: string },
): Promise<Result<void>> {
  return performCommand(context, onAccount(accountId), async (run) => {
    if (!mayEver(run.viewer, "manageAccounts")) return refuse("permission.notYours");
    const account = await findAccount(run.trx, accountId);
    if (!account) return refuse("notFound");
    await run.trx
      .updateTable("account")
      .set({ disabled_at: null, version: account.version + 1 })
      .where("id", "=", accountId)
      .execute();
    run.note({ closed: false });
    return accept();
  });
}

function onAccount(id: string) {
  return { action: "manageAccounts", subject: { kind: "account", id } } as const;
}
