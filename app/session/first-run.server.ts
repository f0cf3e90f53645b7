import { appendAuditEntry } from "~/features/commands/audit.server";
import { refreshPublicRecord } from "~/features/publications/refresh.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { issueFirstRunCode, opensFirstRun, spendCode } from "./one-time-codes.server";
import { judgePassword } from "./password-rules";
import { hashPassword } from "./passwords.server";
import { openSession } from "./sessions.server";
import { normalLogin } from "./sign-in.server";
import { programViewer } from "./viewer";

export interface FirstRun {
  code: string;
  municipality: string;
  name: string;
  email: string;
  password: string;
}

/** Whether somebody can sign in at all; until then, everything leads to the first run. */
export async function hasAccounts(db: Db | WriteDb): Promise<boolean> {
  return (await db.selectFrom("account").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** The code that opens the first run, to be printed to the log; null where the first run is over. */
export function offerFirstRun(db: Db, now: Date): Promise<string | null> {
  return transact(db, async (trx) => ((await hasAccounts(trx)) ? null : issueFirstRunCode(trx, now)));
}

/** Makes the administrator and names the municipality, once; gives the token of the administrator's session. */
export async function completeFirstRun(db: Db, typed: FirstRun, now: Date): Promise<Result<string>> {
  if (!(await opensFirstRun(db, typed.code, now))) return codeRefused;
  const judged = judgePassword(typed.password, { names: [typed.name, typed.email, typed.municipality] });
  if (!judged.ok) return refuse("form.invalid", undefined, [{ field: "password", ...judged.refusal }]);
  const hash = await hashPassword(typed.password);
  return transact(db, async (trx) => {
    if ((await hasAccounts(trx)) || !(await opensFirstRun(trx, typed.code, now))) return codeRefused;
    await spendCode(trx, typed.code, now);
    const accountId = await addAdministrator(trx, typed, hash, now);
    await trx.insertInto("setting").values({ key: "municipality_name", value: typed.municipality }).execute();
    await appendAuditEntry(trx, {
      at: now.toISOString(),
      viewer: programViewer("First run"),
      action: "completeFirstRun",
      subject: { kind: "account", id: accountId },
      value: { municipality: typed.municipality },
    });
    await refreshPublicRecord(trx, { tripIds: new Set(), periodIds: new Set() });
    return accept(await openSession(trx, accountId, now));
  });
}

const codeRefused = refuse("form.invalid", undefined, [{ field: "code", key: "code.notValid" }]);

async function addAdministrator(trx: WriteDb, typed: FirstRun, hash: string, now: Date): Promise<string> {
  const personId = newId();
  const accountId = newId();
  const email = normalLogin(typed.email);
  await trx
    .insertInto("person")
    .values({ id: personId, full_name: typed.name, email, forgotten_at: null })
    .execute();
  await trx
    .insertInto("account")
    .values({
      id: accountId,
      person_id: personId,
      login: email,
      password_hash: hash,
      created_at: now.toISOString(),
      disabled_at: null,
    })
    .execute();
  await trx.insertInto("account_role").values({ account_id: accountId, role: "administrator" }).execute();
  return accountId;
}
