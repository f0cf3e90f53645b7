import { describe, expect, it } from "vitest";
import { firstBrokenLink } from "~/features/commands/audit.server";
import { addMembership } from "~/features/committees/membership-commands.server";
import { listMemberships } from "~/features/committees/memberships.server";
import { findAccountOf } from "~/features/people/accounts.server";
import { forgetPerson } from "~/features/people/forget-person.server";
import { isNamedIn, replaceName } from "~/features/people/naming";
import { findPerson, listPeople } from "~/features/people/people.server";
import { createPerson, editPerson } from "~/features/people/person-commands.server";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  const committeeId = await town.committee(await town.period(2026), "Kulturudvalget");
  const aase = await town.politician('Åse "Havn" Tidevand', { [committeeId]: "chair" });
  return { db, town, committeeId, aase, context: acting(db, await town.administrator()) };
}

function publishNaming(db: Db, name: string) {
  return transact(db, async (trx) => {
    await trx
      .insertInto("publication_version")
      .values({
        reference: "2027-04",
        part: "programme",
        number: 1,
        status: "current",
        published_at: "2027-05-01T10:00:00.000Z",
        published_by: "Aksel Havtorn",
        ended_at: null,
        ended_reason: null,
        format: 1,
        content: JSON.stringify({ politicians: [{ name }] }),
      })
      .execute();
  });
}

describe("Forgetting a person", () => {
  it("replaces the name, removes the account and leaves the seat", async () => {
    const { db, committeeId, aase, context } = await ground();
    await accepted(forgetPerson(context, { personId: aase.personId }));
    expect(await findPerson(db, aase.personId)).toMatchObject({ name: "Slettet person", email: null });
    expect(await findAccountOf(db, aase.personId)).toBeNull();
    expect(await listMemberships(db, committeeId)).toMatchObject([{ name: "Slettet person", role: "chair" }]);
    expect((await listPeople(db)).map(({ name }) => name)).not.toContain("Slettet person");
  });

  it("erases what the audit's values say, and the chain still holds", async () => {
    const { db, aase, context } = await ground();
    const { id } = await accepted(createPerson(context, { fullName: "Bertel Brosten" }));
    await accepted(
      editPerson(context, {
        personId: id,
        version: 1,
        fullName: "Bertel Bro",
        email: "bertel@fjordby.example",
      }),
    );
    await accepted(forgetPerson(context, { personId: aase.personId }));
    await accepted(forgetPerson(context, { personId: id }));
    const everything = JSON.stringify([
      await db.selectFrom("audit_entry").selectAll().execute(),
      await db.selectFrom("audit_value").selectAll().execute(),
      await db.selectFrom("person").selectAll().execute(),
    ]);
    for (const name of ["Bertel", "Tidevand", "bertel@"]) expect(everything).not.toContain(name);
    expect(await firstBrokenLink(db)).toBeNull();
  });

  it("is refused while something published names them, until that is redacted", async () => {
    const { db, aase, context } = await ground();
    await publishNaming(db, aase.name);
    const forgetting = () => forgetPerson(context, { personId: aase.personId });
    expect(await forgetting()).toMatchObject({
      refusal: { key: "person.published", params: { trips: ["2027-04"] } },
    });
    expect(await findPerson(db, aase.personId)).toMatchObject({ forgottenAt: null });
    await transact(db, async (trx) => {
      await trx.updateTable("publication_version").set({ status: "redacted", content: null }).execute();
    });
    expect(await refusalKey(forgetting())).toBeNull();
  });

  it("is not stopped by somebody of a longer name", async () => {
    const { db, context } = await ground();
    const { id } = await accepted(createPerson(context, { fullName: "Jens Hansen" }));
    await publishNaming(db, "Jens Hansen-Møller");
    expect(await refusalKey(forgetPerson(context, { personId: id }))).toBeNull();
  });

  it("is refused for the last administrator, and happens once", async () => {
    const { town, db, aase, context } = await ground();
    const [administrator] = (await listPeople(db)).filter(({ name }) => name === "Vibeke Lundtang");
    expect(await refusalKey(forgetPerson(context, { personId: administrator?.id ?? "" }))).toBe(
      "account.lastAdministrator",
    );
    expect(
      await refusalKey(forgetPerson(acting(db, await town.coordinator()), { personId: aase.personId })),
    ).toBe("permission.notYours");
    await accepted(forgetPerson(context, { personId: aase.personId }));
    expect(await refusalKey(forgetPerson(context, { personId: aase.personId }))).toBe("notFound");
  });
});

describe("A person", () => {
  it("is registered once, unless knowingly a namesake", async () => {
    const { context } = await ground();
    const register = (namesake: boolean) => createPerson(context, { fullName: "vibeke  lundtang", namesake });
    expect(await refusalKey(register(false))).toBe("person.nameTaken");
    expect(await refusalKey(register(true))).toBeNull();
  });

  it("is renamed, by one at a time", async () => {
    const { db, committeeId, aase, context } = await ground();
    const change = { personId: aase.personId, version: 1, fullName: "Åse Tidevand Bro", email: null };
    await accepted(editPerson(context, change));
    expect(await listMemberships(db, committeeId)).toMatchObject([{ name: "Åse Tidevand Bro" }]);
    expect(await refusalKey(editPerson(context, change))).toBe("form.stale");
    const toNamesake = { ...change, version: 2, fullName: "Vibeke Lundtang" };
    expect(await refusalKey(editPerson(context, toNamesake))).toBe("person.nameTaken");
  });

  it("cannot be given a seat once forgotten", async () => {
    const { committeeId, aase, context } = await ground();
    await accepted(forgetPerson(context, { personId: aase.personId }));
    const seat = { committeeId, holder: { personId: aase.personId }, role: "member" } as const;
    expect(await refusalKey(addMembership(context, seat))).toBe("notFound");
  });
});

it("A name is found whole, and not within a longer one", () => {
  expect(isNamedIn("Jens Hansen, formand", "Jens Hansen")).toBe(true);
  expect(isNamedIn("Jens Hansen-Møller og Jens Hansens hund", "Jens Hansen")).toBe(false);
  expect(replaceName("Åse B. Bro og Åse BX Bro", "Åse B. Bro", "$&")).toBe("$& og Åse BX Bro");
});
