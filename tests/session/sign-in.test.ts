import { addMinutes, addSeconds } from "date-fns";
import { beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "~/session/passwords.server";
import { findViewer, renewSession } from "~/session/sessions.server";
import { signIn, signOut } from "~/session/sign-in.server";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../support/fresh-database";
import { municipality } from "../support/municipality";

const noon = new Date("2027-04-15T12:00:00Z");
const login = "bodil-klitrose@fjordby.example";
const password = "lampe hest regnvejr";
let hash: string;

beforeAll(async () => {
  hash = await hashPassword(password);
});

async function bodil() {
  const { db } = freshDatabase();
  const account = await municipality(db).secretary("Bodil Klitrose", []);
  await transact(
    db,
    async (trx) => void (await trx.updateTable("account").set({ password_hash: hash }).execute()),
  );
  return { db, account };
}

const tryAt = (db: Db, now: Date, typed: { login?: string; password?: string; address?: string } = {}) =>
  signIn(
    { db, now, address: typed.address ?? "192.0.2.7" },
    typed.login ?? login,
    typed.password ?? password,
  );

async function token(db: Db, now = noon): Promise<string> {
  const result = await tryAt(db, now);
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

const wrong = { ok: false, refusal: { key: "signIn.wrong" } };

describe("signing in", () => {
  it("opens a session of which the database keeps only a digest", async () => {
    const { db, account } = await bodil();
    const opened = await token(db);
    expect((await findViewer(db, opened, noon))?.accountId).toBe(account.accountId);
    expect(JSON.stringify(await db.selectFrom("session").selectAll().execute())).not.toContain(opened);
    const entries = await db.selectFrom("audit_entry").select(["action", "account_id"]).execute();
    expect(entries).toEqual([{ action: "signIn", account_id: account.accountId }]);
  });

  it("is refused in the same words for a wrong password, an unknown name, no password yet and a closed account", async () => {
    const { db, account } = await bodil();
    expect(await tryAt(db, noon, { password: "forkert" })).toEqual(wrong);
    expect(await tryAt(db, noon, { login: "ingen@fjordby.example" })).toEqual(wrong);
    await transact(
      db,
      async (trx) => void (await trx.updateTable("account").set({ disabled_at: "2027-01-01" }).execute()),
    );
    expect(await tryAt(db, noon)).toEqual(wrong);
    await transact(db, async (trx) => {
      await trx.updateTable("account").set({ disabled_at: null, password_hash: null }).execute();
    });
    expect(await tryAt(db, noon)).toEqual(wrong);
    expect(account.accountId).toBeTruthy();
  });

  it("has to wait after five wrong passwords, and is told until when", async () => {
    const { db } = await bodil();
    for (let attempt = 0; attempt < 5; attempt++) await tryAt(db, noon, { password: "forkert" });
    expect(await tryAt(db, addSeconds(noon, 30))).toEqual({
      ok: false,
      refusal: { key: "signIn.wait", params: { until: "14:01" } },
    });
    expect((await tryAt(db, addMinutes(noon, 1))).ok).toBe(true);
  });

  it("waits just the same for a name that nobody has", async () => {
    const { db } = await bodil();
    const nobody = { login: "ingen@fjordby.example" };
    for (let attempt = 0; attempt < 5; attempt++) await tryAt(db, noon, nobody);
    expect(await tryAt(db, noon, nobody)).toMatchObject({ refusal: { key: "signIn.wait" } });
  });

  it("counts many attempts at once as many", async () => {
    const { db } = await bodil();
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => tryAt(db, noon, { password: "forkert" })),
    );
    const keys = tries.map((result) => (result.ok ? "in" : result.refusal.key));
    expect(keys.filter((key) => key === "signIn.wrong")).toHaveLength(5);
    expect(keys.filter((key) => key === "signIn.wait")).toHaveLength(7);
  }, 30_000);

  it("is forgiven once it succeeds", async () => {
    const { db } = await bodil();
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 3; attempt++)
        await tryAt(db, addMinutes(noon, round), { password: "forkert" });
      expect((await tryAt(db, addMinutes(noon, round))).ok).toBe(true);
    }
  }, 30_000);
});

describe("a session", () => {
  it("ends by signing out", async () => {
    const { db } = await bodil();
    const opened = await token(db);
    await signOut(db, opened);
    expect(await findViewer(db, opened, noon)).toBeNull();
  });

  it("ends twelve hours after it was last used, and a week after it was opened", async () => {
    const { db } = await bodil();
    const opened = await token(db);
    const hours = (count: number) => addMinutes(noon, count * 60);
    expect(await findViewer(db, opened, hours(11.9))).not.toBeNull();
    expect(await findViewer(db, opened, hours(12.1))).toBeNull();
    for (let day = 0.4; day <= 7; day += 0.4) await renewSession(db, opened, hours(24 * day));
    expect(await findViewer(db, opened, hours(24 * 6.9))).not.toBeNull();
    expect(await findViewer(db, opened, hours(24 * 7.1))).toBeNull();
  });

  it("is renewed at most once in five minutes", async () => {
    const { db } = await bodil();
    const opened = await token(db);
    const lastSeen = async () =>
      (await db.selectFrom("session").select("last_seen_at").executeTakeFirst())?.last_seen_at;
    await renewSession(db, opened, addMinutes(noon, 4));
    expect(await lastSeen()).toBe(noon.toISOString());
    await renewSession(db, opened, addMinutes(noon, 6));
    expect(await lastSeen()).toBe(addMinutes(noon, 6).toISOString());
  });

  it("is nobody's without a token, or with somebody's guess", async () => {
    const { db } = await bodil();
    expect(await findViewer(db, null, noon)).toBeNull();
    expect(await findViewer(db, "gæt", noon)).toBeNull();
  });
});
