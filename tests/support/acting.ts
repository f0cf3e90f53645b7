import type { CommandContext } from "~/features/commands/perform.server";
import type { Viewer } from "~/session/viewer";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";

/** Somebody doing something at noon of a day. */
export function acting(db: Db, viewer: Viewer, day = "2026-05-04"): CommandContext {
  return { db, viewer, now: new Date(`${day}T10:00:00.000Z`) };
}

/** The value of what should have been accepted; the test fails with the refusal otherwise. */
export async function accepted<T>(doing: Promise<Result<T>>): Promise<T> {
  const result = await doing;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The key of what should have been refused; null when it was accepted. */
export async function refusalKey<T>(doing: Promise<Result<T>>): Promise<string | null> {
  const result = await doing;
  if (result.ok) return null;
  const { key, fields = [] } = result.refusal;
  return key === "form.invalid" ? (fields[0]?.key ?? key) : key;
}
