import { describe, expect, it } from "vitest";
import { findAccountOf } from "~/features/people/accounts.server";
import { action as saveAccount } from "~/features/people/pages/edit-account";
import { action as forget } from "~/features/people/pages/forget-person";
import { loader as people } from "~/features/people/pages/people";
import { action as act, loader as personPage } from "~/features/people/pages/person";
import { createPerson } from "~/features/people/person-commands.server";
import { findCodesAccount } from "~/session/one-time-codes.server";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

async function ground() {
  const database = freshDatabase();
  const town = municipality(database.db);
  const administrator = await town.administrator();
  return { ...database, town, administrator, context: requestContext(database, administrator) };
}

describe("A person's page", () => {
  it("shows once the link with which a password is chosen", async () => {
    const { db, town, context } = await ground();
    const bodil = await town.secretary("Bodil Klitrose", []);
    const invite = posted("/", [["form", "invite"]]);
    const { status, form } = await answerOf(act(pageArgs(context, { id: bodil.personId }, invite)));
    const { link } = form as { link: string };
    expect(status).toBe(200);
    expect(link).toMatch(/^https:\/\/udsyn\.example\/adgangskode\?kode=/);
    const code = new URL(link).searchParams.get("kode") ?? "";
    expect(await findCodesAccount(db, code, context.now)).toBe(bodil.accountId);
  });

  it("says why the last administrator cannot be closed", async () => {
    const { administrator, context } = await ground();
    const close = posted("/", [["form", "close"]]);
    expect(await answerOf(act(pageArgs(context, { id: administrator.personId }, close)))).toMatchObject({
      status: 422,
      form: { title: "Kommunen skal have en administrator", wayOut: expect.any(String) },
    });
  });

  it("is gone with the person", async () => {
    const { town, context } = await ground();
    const { personId } = await town.politician("Åse Tidevand", {});
    const args = pageArgs(context, { id: personId }, asked("/"));
    expect(await personPage(args)).toMatchObject({ name: "Åse Tidevand" });
    const forgotten = await answerOf(forget({ ...args, request: posted("/", [["form", "forget"]]) }));
    expect(forgotten).toMatchObject({ status: 303, location: "/arbejdsrum/personer?gjort=glemt" });
    await expect(personPage(args)).rejects.toMatchObject({ status: 404 });
  });
});

describe("The form of an account", () => {
  const typed = (version: string[], ...roles: string[]) => [
    ["login", "aase@fjordby.example"] as const,
    ...version.map((number) => ["version", number] as const),
    ...roles.map((role) => ["roles[]", role] as const),
  ];

  it("gives a person an account, and edits the one that is there", async () => {
    const { db, context } = await ground();
    const { id } = await accepted(
      createPerson(acting(db, context.viewer ?? never()), { fullName: "Åse Tidevand" }),
    );
    const save = (version: string[], ...roles: string[]) =>
      answerOf(saveAccount(pageArgs(context, { id }, posted("/", typed(version, ...roles)))));
    expect(await save([])).toMatchObject({ status: 422, form: { errors: { roles: expect.any(String) } } });
    expect(await save([], "politician")).toMatchObject({ status: 303 });
    expect(await save(["1"], "politician", "coordinator")).toMatchObject({ status: 303 });
    expect(await findAccountOf(db, id)).toMatchObject({ roles: ["coordinator", "politician"] });
    expect(await save(["1"], "secretary")).toMatchObject({
      status: 422,
      form: { now: { roles: ["coordinator", "politician"], version: "2" } },
    });
  });
});

it("The list of people is searched by name and address, fifty at a time", async () => {
  const { db, town, context } = await ground();
  await town.secretary("Bodil Klitrose", []);
  for (let number = 0; number < 51; number++)
    await accepted(createPerson(acting(db, context.viewer ?? never()), { fullName: `Medlem ${number}` }));
  const ask = async (query: string) => {
    const { list } = await people(pageArgs(context, {}, asked(`/arbejdsrum/personer?${query}`)));
    return list;
  };
  expect(await ask("")).toMatchObject({ total: 53, pages: 2 });
  expect((await ask("side=2")).items).toHaveLength(3);
  expect((await ask("side=99")).page).toBe(2);
  expect((await ask("soeg=KLITROSE@fjordby")).items).toMatchObject([
    { name: "Bodil Klitrose", account: { roles: ["secretary"], state: "invited" } },
  ]);
});

function never(): never {
  throw new Error("somebody is signed in");
}
