import { appendAuditEntry } from "~/features/commands/audit.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { isPassword } from "./passwords.server";
import { closeSession, openSession, viewerOfAccount } from "./sessions.server";
import { beginAttempt, markSucceeded } from "./sign-in-attempts.server";

export interface SignInContext {
  db: Db;
  now: Date;
  /** The client's network address. */
  address: string;
}

/** A login as it is kept, however it was typed. */
export const normalLogin = (typed: string) => typed.trim().toLowerCase();

/** The account that login and password belong to; the answer to a wrong one does not tell which of them it was. */
export async function provePassword(
  { db, now, address }: SignInContext,
  typedLogin: string,
  password: string,
): Promise<Result<{ accountId: string; attemptId: string }>> {
  const login = normalLogin(typedLogin);
  const attempt = await beginAttempt(db, { login, address }, now);
  if (!attempt.ok) return attempt;
  const account = await db
    .selectFrom("account")
    .select(["id", "password_hash"])
    .where("login", "=", login)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  const proved = await isPassword(password, account?.password_hash ?? null);
  return account && proved
    ? accept({ accountId: account.id, attemptId: attempt.value })
    : refuse("signIn.wrong");
}

/** Signs in, and gives the token of the new session. */
export async function signIn(
  context: SignInContext,
  login: string,
  password: string,
): Promise<Result<string>> {
  const proved = await provePassword(context, login, password);
  if (!proved.ok) return proved;
  const { accountId, attemptId } = proved.value;
  return transact(context.db, async (trx) => {
    await markSucceeded(trx, attemptId);
    const account = await trx
      .selectFrom("account")
      .innerJoin("person", "person.id", "account.person_id")
      .select(["person.id", "person.full_name"])
      .where("account.id", "=", accountId)
      .executeTakeFirstOrThrow();
    await appendAuditEntry(trx, {
      at: context.now.toISOString(),
      viewer: await viewerOfAccount(trx, accountId, account.id, account.full_name),
      action: "signIn",
      subject: { kind: "account", id: accountId },
      value: {},
    });
    return accept(await openSession(trx, accountId, context.now));
  });
}

/** Signs out: the session behind the token is no more. */
export async function signOut(db: Db, token: string): Promise<void> {
  await transact(db, (trx) => closeSession(trx, token));
}
