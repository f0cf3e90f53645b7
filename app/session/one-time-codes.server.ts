import { createHash, randomBytes } from "node:crypto";
import { addDays, addHours } from "date-fns";
import type { Db, WriteDb } from "~db/tables";

const digestOf = (code: string) => createHash("sha256").update(code).digest("hex");
const newCode = () => randomBytes(18).toString("base64url");

const passwordCodeDays = 7;
const firstRunHours = 24;

/** Makes the code that opens the first run; only its digest is kept. */
export async function issueFirstRunCode(trx: WriteDb, now: Date): Promise<string> {
  return keepCode(trx, "first_run", null, addHours(now, firstRunHours));
}

/**
 * Makes a code with which an account's password can be set at /adgangskode?kode=…, once, within a week. Codes given
 * out before stop working.
 */
export async function issuePasswordCode(trx: WriteDb, accountId: string, now: Date): Promise<string> {
  await trx.deleteFrom("one_time_code").where("account_id", "=", accountId).execute();
  return keepCode(trx, "set_password", accountId, addDays(now, passwordCodeDays));
}

async function keepCode(
  trx: WriteDb,
  purpose: "first_run" | "set_password",
  accountId: string | null,
  expires: Date,
): Promise<string> {
  const code = newCode();
  await trx
    .insertInto("one_time_code")
    .values({
      code_digest: digestOf(code),
      purpose,
      account_id: accountId,
      expires_at: expires.toISOString(),
      used_at: null,
    })
    .execute();
  return code;
}

const validCode = (db: Db | WriteDb, code: string, purpose: "first_run" | "set_password", now: Date) =>
  db
    .selectFrom("one_time_code")
    .where("code_digest", "=", digestOf(code.trim()))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString());

/** Whether the code still opens the first run. */
export async function opensFirstRun(db: Db | WriteDb, code: string, now: Date): Promise<boolean> {
  return (await validCode(db, code, "first_run", now).select("code_digest").executeTakeFirst()) !== undefined;
}

/** The account whose password the code may still set. */
export async function findCodesAccount(db: Db | WriteDb, code: string, now: Date): Promise<string | null> {
  const row = await validCode(db, code, "set_password", now)
    .innerJoin("account", "account.id", "one_time_code.account_id")
    .where("account.disabled_at", "is", null)
    .select("account.id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function spendCode(trx: WriteDb, code: string, now: Date): Promise<void> {
  await trx
    .updateTable("one_time_code")
    .set({ used_at: now.toISOString() })
    .where("code_digest", "=", digestOf(code.trim()))
    .execute();
}
