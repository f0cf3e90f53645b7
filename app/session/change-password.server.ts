import { appendAuditEntry } from "~/features/commands/audit.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { findCodesAccount, spendCode } from "./one-time-codes.server";
import { judgePassword } from "./password-rules";
import { hashPassword } from "./passwords.server";
import { closeSessionsOf, openSession, viewerOfAccount } from "./sessions.server";
import { provePassword, type SignInContext } from "./sign-in.server";
import { markSucceeded } from "./sign-in-attempts.server";

/** Changes one's own password; the account's other sessions end. */
export async function changePassword(
  context: SignInContext & { accountId: string; token: string | null },
  present: string,
  next: string,
): Promise<Result<void>> {
  const { db, accountId } = context;
  const owner = await findOwner(db, accountId);
  const judged = judgeNew(next, owner);
  if (!judged.ok) return judged;
  const proved = await provePassword(context, owner.login, present);
  if (!proved.ok) return proved.refusal.key === "signIn.wrong" ? wrongPresent : proved;
  const hash = await hashPassword(next);
  return transact(db, async (trx) => {
    await markSucceeded(trx, proved.value.attemptId);
    await setPassword(trx, owner, hash, "changePassword", context.now);
    await closeSessionsOf(trx, accountId, context.token);
    return accept();
  });
}

const wrongPresent = refuse("form.invalid", undefined, [{ field: "present", key: "password.wrongPresent" }]);

/** Sets an account's password with the code that was given out for it, once; gives the token of a session. */
export async function setPasswordByCode(
  db: Db,
  code: string,
  next: string,
  now: Date,
): Promise<Result<string>> {
  const accountId = await findCodesAccount(db, code, now);
  if (!accountId) return refuse("code.notValid");
  const owner = await findOwner(db, accountId);
  const judged = judgeNew(next, owner);
  if (!judged.ok) return judged;
  const hash = await hashPassword(next);
  return transact(db, async (trx) => {
    if (!(await findCodesAccount(trx, code, now))) return refuse("code.notValid");
    await spendCode(trx, code, now);
    await setPassword(trx, owner, hash, "setPassword", now);
    await closeSessionsOf(trx, accountId, null);
    return accept(await openSession(trx, accountId, now));
  });
}

interface Owner {
  accountId: string;
  personId: string;
  name: string;
  login: string;
}

async function findOwner(db: Db, accountId: string): Promise<Owner> {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.person_id")
    .select(["account.id as accountId", "person.id as personId", "person.full_name as name", "account.login"])
    .where("account.id", "=", accountId)
    .executeTakeFirstOrThrow();
}

function judgeNew(next: string, { name, login }: Owner): Result<string> {
  const judged = judgePassword(next, { names: [name, login] });
  return judged.ok ? judged : refuse("form.invalid", undefined, [{ field: "password", ...judged.refusal }]);
}

async function setPassword(
  trx: WriteDb,
  owner: Owner,
  hash: string,
  action: string,
  now: Date,
): Promise<void> {
  const { accountId, personId, name } = owner;
  await trx
    .updateTable("account")
    .set((row) => ({ password_hash: hash, version: row("version", "+", 1) }))
    .where("id", "=", accountId)
    .execute();
  await appendAuditEntry(trx, {
    at: now.toISOString(),
    viewer: await viewerOfAccount(trx, accountId, personId, name),
    action,
    subject: { kind: "account", id: accountId },
    value: {},
  });
}
