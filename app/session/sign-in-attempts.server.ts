import { createHash } from "node:crypto";
import { subHours } from "date-fns";
import { clockTimeInDenmark } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { minuteAfter, networkOf, throttles, waitEnds } from "./throttle";

export interface Attempter {
  login: string;
  /** Network address of the client. */
  address: string;
}

const rememberedHours = { login: 24, address: 1 };

const digestOf = (login: string) => createHash("sha256").update(login).digest("hex");

/**
 * Writes an attempt down as failed before the password is looked at, so that many at once count as many; refused
 * while the login or the address has to wait. Gives the attempt's id.
 */
export function beginAttempt(db: Db, { login, address }: Attempter, now: Date): Promise<Result<string>> {
  const network = networkOf(address);
  return transact(db, async (trx) => {
    const ends = [
      waitEnds(await failuresOfLogin(trx, digestOf(login), now), throttles.login),
      waitEnds(await failuresOfAddress(trx, network, now), throttles.address),
    ].filter((end) => end !== null && end > now);
    const latest = ends.reduce((one, other) => (one && other && other > one ? other : (one ?? other)), null);
    if (latest) return refuse("signIn.wait", { until: clockTimeInDenmark(minuteAfter(latest)) });
    const id = newId();
    await trx
      .insertInto("sign_in_attempt")
      .values({
        id,
        login_digest: digestOf(login),
        address: network,
        attempted_at: now.toISOString(),
        succeeded: 0,
      })
      .execute();
    await trx
      .deleteFrom("sign_in_attempt")
      .where("attempted_at", "<", subHours(now, rememberedHours.login).toISOString())
      .execute();
    return accept(id);
  });
}

export async function markSucceeded(trx: WriteDb, attemptId: string): Promise<void> {
  await trx.updateTable("sign_in_attempt").set({ succeeded: 1 }).where("id", "=", attemptId).execute();
}

/** Those since the login last succeeded. */
async function failuresOfLogin(trx: WriteDb, loginDigest: string, now: Date): Promise<Date[]> {
  const attempts = await trx
    .selectFrom("sign_in_attempt")
    .select(["attempted_at", "succeeded"])
    .where("login_digest", "=", loginDigest)
    .where("attempted_at", ">", subHours(now, rememberedHours.login).toISOString())
    .orderBy("id", "desc")
    .execute();
  const lastSuccess = attempts.findIndex((attempt) => attempt.succeeded === 1);
  return attempts
    .slice(0, lastSuccess < 0 ? undefined : lastSuccess)
    .map(({ attempted_at }) => new Date(attempted_at));
}

/** All of the last hour: somebody's own successes do not wipe out the failures with others' logins. */
async function failuresOfAddress(trx: WriteDb, network: string, now: Date): Promise<Date[]> {
  const attempts = await trx
    .selectFrom("sign_in_attempt")
    .select("attempted_at")
    .where("address", "=", network)
    .where("succeeded", "=", 0)
    .where("attempted_at", ">", subHours(now, rememberedHours.address).toISOString())
    .execute();
  return attempts.map(({ attempted_at }) => new Date(attempted_at));
}
