import { addDays } from "date-fns";
import type { Result } from "~/shared/result";
import type { WriteDb } from "~db/tables";

interface KeyedForm {
  key: string | undefined;
  accountId: string | null;
  action: string;
  /** Instant, UTC ISO text. */
  now: string;
}

const keptForDays = 7;

/** The answer that this very form got before; a key of another account or action answers nothing. */
export async function firstAnswerTo<T>(trx: WriteDb, form: KeyedForm): Promise<Result<T> | undefined> {
  if (!form.key) return undefined;
  const row = await trx
    .selectFrom("form_key")
    .select(["outcome", "account_id", "action"])
    .where("key", "=", form.key)
    .executeTakeFirst();
  if (!row || row.account_id !== form.accountId || row.action !== form.action) return undefined;
  return JSON.parse(row.outcome) as Result<T>;
}

/** Keeps the answer for a second click, and forgets those of last week. */
export async function rememberAnswer<T>(trx: WriteDb, form: KeyedForm, result: Result<T>): Promise<void> {
  if (!form.key) return;
  await trx
    .insertInto("form_key")
    .values({
      key: form.key,
      account_id: form.accountId,
      action: form.action,
      outcome: JSON.stringify(result),
      used_at: form.now,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  await trx
    .deleteFrom("form_key")
    .where("used_at", "<", addDays(new Date(form.now), -keptForDays).toISOString())
    .execute();
}
