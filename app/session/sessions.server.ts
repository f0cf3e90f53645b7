import { createHash, randomBytes } from "node:crypto";
import { DatabaseBusyError } from "~db/busy";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import type { Seat, Viewer } from "./viewer";

const hour = 60 * 60 * 1000;
const idleLimit = 12 * hour;
const absoluteLimit = 7 * 24 * hour;

const idleEnd = (now: Date) => new Date(now.getTime() + idleLimit).toISOString();
const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Opens a session and gives its token, of which only the digest is kept. */
export async function openSession(trx: WriteDb, accountId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await trx.deleteFrom("session").where("expires_at", "<", now.toISOString()).execute();
  await trx
    .insertInto("session")
    .values({
      token_digest: digestOf(token),
      account_id: accountId,
      created_at: now.toISOString(),
      last_seen_at: now.toISOString(),
      expires_at: idleEnd(now),
    })
    .execute();
  return token;
}

const renewAfter = 5 * 60 * 1000;

/** Puts off a session's end because it is in use; once in a few minutes, and not while the database is busy. */
export async function renewSession(db: Db, token: string, now: Date): Promise<void> {
  const session = await db
    .selectFrom("session")
    .select("last_seen_at")
    .where("token_digest", "=", digestOf(token))
    .executeTakeFirst();
  if (!session || now.getTime() - Date.parse(session.last_seen_at) < renewAfter) return;
  try {
    await transact(db, async (trx) => {
      await trx
        .updateTable("session")
        .set({ last_seen_at: now.toISOString(), expires_at: idleEnd(now) })
        .where("token_digest", "=", digestOf(token))
        .execute();
    });
  } catch (error) {
    if (!(error instanceof DatabaseBusyError)) throw error;
  }
}

/** Ends an account's sessions: all of them, or all but the one that asks for it. */
export async function closeSessionsOf(trx: WriteDb, accountId: string, except: string | null): Promise<void> {
  await trx
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .where("token_digest", "<>", except ? digestOf(except) : "")
    .execute();
}

export async function closeSession(trx: WriteDb, token: string): Promise<void> {
  await trx.deleteFrom("session").where("token_digest", "=", digestOf(token)).execute();
}

/** The viewer behind a session's token; null if it is unknown, has ended, or the account is closed. */
export async function findViewer(db: Db, token: string | null, now: Date): Promise<Viewer | null> {
  if (!token) return null;
  const session = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .innerJoin("person", "person.id", "account.person_id")
    .select(["account.id", "account.person_id", "person.full_name", "session.created_at"])
    .where("session.token_digest", "=", digestOf(token))
    .where("session.expires_at", ">", now.toISOString())
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  if (!session || now.getTime() - Date.parse(session.created_at) > absoluteLimit) return null;
  return viewerOfAccount(db, session.id, session.person_id, session.full_name);
}

/** A viewer with today's roles, committees and seats. */
export async function viewerOfAccount(
  db: Db | WriteDb,
  accountId: string,
  personId: string,
  name: string,
): Promise<Viewer> {
  const roles = await db
    .selectFrom("account_role")
    .select("role")
    .where("account_id", "=", accountId)
    .execute();
  const seats = await db
    .selectFrom("membership")
    .select(["committee_id", "role", "starts_on", "ends_on"])
    .where("person_id", "=", personId)
    .execute();
  return {
    accountId,
    personId,
    name,
    roles: roles.map((row) => row.role),
    secretaryOf: await committeesServed(db, accountId),
    seats: seats.map(
      (seat): Seat => ({
        committeeId: seat.committee_id,
        role: seat.role,
        startsOn: seat.starts_on,
        endsOn: seat.ends_on,
      }),
    ),
  };
}

/** The committees an account serves, and those they succeed, whose trips it may have to finish. */
async function committeesServed(db: Db | WriteDb, accountId: string): Promise<string[]> {
  const rows = await db
    .withRecursive("kin(id)", (query) =>
      query
        .selectFrom("secretary_assignment")
        .select("committee_id as id")
        .where("account_id", "=", accountId)
        .union(
          query
            .selectFrom("committee_predecessor")
            .innerJoin("kin", "kin.id", "committee_predecessor.committee_id")
            .select("committee_predecessor.predecessor_id as id"),
        ),
    )
    .selectFrom("kin")
    .select("id")
    .execute();
  return rows.map((row) => row.id);
}
