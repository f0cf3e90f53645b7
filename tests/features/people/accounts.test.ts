import { describe, expect, it } from "vitest";
import { closeAccount, inviteToAccount, reopenAccount } from "~/features/people/account-access.server";
import { createAccount, editAccount } from "~/features/people/account-commands.server";
import { findAccount, findAccountOf } from "~/features/people/accounts.server";
import { findPerson } from "~/features/people/people.server";
import { isPassword } from "~/session/passwords.server";
import { findViewer, openSession } from "~/session/sessions.server";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  const administrator = await town.administrator();
  return { db, town, administrator, context: acting(db, administrator) };
}

const bodil = {
  holder: { fullName: "Bodil Klitrose" },
  login: " Bodil.Klitrose@Fjordby.example ",
  roles: ["secretary"],
  committeeIds: [],
} as const;

describe("An account", () => {
  it("is given to somebody new, with an address in lower case, roles and committees", async () => {
    const { db, town, context } = await ground();
    const culture = await town.committee(await town.period(2026), "Kulturudvalget");
    const made = await accepted(createAccount(context, { ...bodil, committeeIds: [culture] }));
    expect(await findAccount(db, made.accountId)).toMatchObject({
      login: "bodil.klitrose@fjordby.example",
      roles: ["secretary"],
      committeeIds: [culture],
      hasPassword: false,
    });
    expect(await findPerson(db, made.personId)).toMatchObject({ name: "Bodil Klitrose" });
  });

  it("may come with a password, of which only the hash is kept", async () => {
    const { db, context } = await ground();
    const { accountId } = await accepted(
      createAccount(context, { ...bodil, password: "horisonten er bred" }),
    );
    const { password_hash } = await db
      .selectFrom("account")
      .select("password_hash")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(password_hash).not.toContain("horisonten");
    expect(await isPassword("horisonten er bred", password_hash)).toBe(true);
  });

  it("is one for each person and each address", async () => {
    const { context } = await ground();
    await accepted(createAccount(context, bodil));
    expect(await refusalKey(createAccount(context, { ...bodil, login: "anden@fjordby.example" }))).toBe(
      "account.alreadyHas",
    );
    expect(
      await refusalKey(createAccount(context, { ...bodil, holder: { fullName: "Mikkel Sommerregn" } })),
    ).toBe("account.loginTaken");
  });

  it("needs an e-mail address and a role, and serves committees as a secretary's only", async () => {
    const { town, context } = await ground();
    const culture = await town.committee(await town.period(2026), "Kulturudvalget");
    const refused = (change: object) => refusalKey(createAccount(context, { ...bodil, ...change }));
    expect(await refused({ login: "bodil" })).toBe("account.notAnEmail");
    expect(await refused({ roles: [] })).toBe("account.noRole");
    expect(await refused({ roles: ["politician"], committeeIds: [culture] })).toBe("account.notSecretary");
  });

  it("is the administrator's matter alone", async () => {
    const { db, town } = await ground();
    const coordinator = acting(db, await town.coordinator());
    expect(await refusalKey(createAccount(coordinator, bodil))).toBe("permission.notYours");
  });

  it("is edited by one at a time", async () => {
    const { db, context } = await ground();
    const { accountId } = await accepted(createAccount(context, bodil));
    const change = {
      accountId,
      version: 1,
      login: bodil.login,
      roles: ["coordinator"],
      committeeIds: [],
    } as const;
    await accepted(editAccount(context, change));
    expect(await findAccount(db, accountId)).toMatchObject({ roles: ["coordinator"], version: 2 });
    expect(await refusalKey(editAccount(context, change))).toBe("form.stale");
  });
});

describe("An invitation", () => {
  it("gives a code that is kept as a digest alone", async () => {
    const { db, context } = await ground();
    const { accountId } = await accepted(createAccount(context, bodil));
    const { code } = await accepted(inviteToAccount({ ...context, formKey: "invite" }, { accountId }));
    expect(code.length).toBeGreaterThan(20);
    const kept = JSON.stringify([
      await db.selectFrom("one_time_code").selectAll().execute(),
      await db.selectFrom("form_key").selectAll().execute(),
      await db.selectFrom("audit_value").selectAll().execute(),
    ]);
    expect(kept).not.toContain(code);
  });
});

describe("Closing an account", () => {
  it("ends its sessions at once, until it is opened again", async () => {
    const { db, context } = await ground();
    const { accountId } = await accepted(createAccount(context, bodil));
    const token = await transact(db, (trx) => openSession(trx, accountId, context.now));
    expect(await findViewer(db, token, context.now)).toMatchObject({ name: "Bodil Klitrose" });
    await accepted(closeAccount(context, { accountId }));
    await accepted(reopenAccount(context, { accountId }));
    expect(await findViewer(db, token, context.now)).toBeNull();
    expect(await findAccount(db, accountId)).toMatchObject({ disabledAt: null });
  });

  it("gives no invitation while it is closed", async () => {
    const { context } = await ground();
    const { accountId } = await accepted(createAccount(context, bodil));
    await accepted(closeAccount(context, { accountId }));
    expect(await refusalKey(inviteToAccount(context, { accountId }))).toBe("account.closed");
  });
});

describe("The last administrator", () => {
  it("is never closed, nor loses the role, until another one can sign in", async () => {
    const { db, context, administrator } = await ground();
    const own = await findAccountOf(db, administrator.personId);
    const { id: accountId, version, login } = own ?? { id: "", version: 0, login: "" };
    const demotion = { accountId, version, login, roles: ["coordinator"], committeeIds: [] } as const;
    await accepted(createAccount(context, { ...bodil, roles: ["administrator"] }));
    expect(await refusalKey(closeAccount(context, { accountId }))).toBe("account.lastAdministrator");
    expect(await refusalKey(editAccount(context, demotion))).toBe("account.lastAdministrator");
    const second = { fullName: "Mikkel Sommerregn" };
    await accepted(
      createAccount(context, {
        holder: second,
        login: "mikkel@fjordby.example",
        roles: ["administrator"],
        committeeIds: [],
        password: "regn over marken",
      }),
    );
    expect(await refusalKey(editAccount(context, demotion))).toBeNull();
  });
});
