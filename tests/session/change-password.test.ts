import { addDays } from "date-fns";
import { describe, expect, it } from "vitest";
import { changePassword, setPasswordByCode } from "~/session/change-password.server";
import { issuePasswordCode } from "~/session/one-time-codes.server";
import { findViewer } from "~/session/sessions.server";
import { signIn } from "~/session/sign-in.server";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../support/fresh-database";
import { municipality } from "../support/municipality";

const noon = new Date("2027-04-15T12:00:00Z");
const address = "192.0.2.7";
const login = "bodil-klitrose@fjordby.example";
const first = "lampe hest regnvejr";
const second = "cykel ost tordenvejr";

async function invited() {
  const { db } = freshDatabase();
  const { accountId } = await municipality(db).secretary("Bodil Klitrose", []);
  const code = await transact(db, (trx) => issuePasswordCode(trx, accountId, noon));
  return { db, accountId, code };
}

const keyOf = (result: { ok: boolean; refusal?: { key: string; fields?: { key: string }[] } }) =>
  result.ok ? "done" : (result.refusal?.fields?.[0]?.key ?? result.refusal?.key);

const comesIn = async (db: Db, password: string) =>
  (await signIn({ db, now: noon, address }, login, password)).ok;

describe("an invitation", () => {
  it("sets the password, signs in, and is used up", async () => {
    const { db, accountId, code } = await invited();
    const token = await setPasswordByCode(db, code, first, noon);
    expect(token.ok && (await findViewer(db, token.value, noon))?.accountId).toBe(accountId);
    expect(await comesIn(db, first)).toBe(true);
    expect(keyOf(await setPasswordByCode(db, code, second, noon))).toBe("code.notValid");
  });

  it("works for a week, and not after a later one has been given out", async () => {
    const { db, accountId, code } = await invited();
    expect(keyOf(await setPasswordByCode(db, code, first, addDays(noon, 8)))).toBe("code.notValid");
    await transact(db, (trx) => issuePasswordCode(trx, accountId, noon));
    expect(keyOf(await setPasswordByCode(db, code, first, noon))).toBe("code.notValid");
  });

  it("opens no closed account, and stays unused by a password that is too easy", async () => {
    const { db, code } = await invited();
    expect(keyOf(await setPasswordByCode(db, code, "bodilklitrose", noon))).toBe("password.guessable");
    const close = (at: string | null) =>
      transact(db, async (trx) => void (await trx.updateTable("account").set({ disabled_at: at }).execute()));
    await close("2027-04-01");
    expect(keyOf(await setPasswordByCode(db, code, first, noon))).toBe("code.notValid");
    await close(null);
    expect(keyOf(await setPasswordByCode(db, code, first, noon))).toBe("done");
  });
});

describe("changing one's own password", () => {
  async function signedInTwice() {
    const { db, accountId, code } = await invited();
    const here = await setPasswordByCode(db, code, first, noon);
    const elsewhere = await signIn({ db, now: noon, address }, login, first);
    if (!here.ok || !elsewhere.ok) throw new Error("not signed in");
    const context = { db, now: noon, address, accountId, token: here.value };
    return { db, context, here: here.value, elsewhere: elsewhere.value };
  }

  it("asks for the present one, and signs out everywhere else", async () => {
    const { db, context, here, elsewhere } = await signedInTwice();
    expect(keyOf(await changePassword(context, "forkert", second))).toBe("password.wrongPresent");
    expect(keyOf(await changePassword(context, first, second))).toBe("done");
    expect(await findViewer(db, here, noon)).not.toBeNull();
    expect(await findViewer(db, elsewhere, noon)).toBeNull();
    expect([await comesIn(db, first), await comesIn(db, second)]).toEqual([false, true]);
  });

  it("is written down without either password", async () => {
    const { db, context } = await signedInTwice();
    await changePassword(context, first, second);
    const actions = await db.selectFrom("audit_entry").select("action").orderBy("sequence").execute();
    expect(actions.map(({ action }) => action)).toEqual(["setPassword", "signIn", "changePassword"]);
    const values = JSON.stringify(await db.selectFrom("audit_value").select("value").execute());
    expect(values).not.toMatch(/hest|ost/);
  });

  it("lets nobody guess the present one for long", async () => {
    const { context } = await signedInTwice();
    for (let attempt = 0; attempt < 5; attempt++) await changePassword(context, "forkert", second);
    expect(keyOf(await changePassword(context, first, second))).toBe("signIn.wait");
  }, 30_000);
});
