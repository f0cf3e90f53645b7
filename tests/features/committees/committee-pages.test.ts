import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { listCommittees } from "~/features/committees/committees.server";
import { listMemberships } from "~/features/committees/memberships.server";
import { action as saveCommittee } from "~/features/committees/pages/edit-committee";
import { action as addSeats } from "~/features/committees/pages/many-members";
import { action as makeCommittee } from "~/features/committees/pages/new-committee";
import { action as addSeat } from "~/features/committees/pages/new-member";
import { committeeRefusals } from "~/features/committees/refusal-texts";
import { loader as periodPage, action as takeOver } from "~/features/periods/pages/period";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

async function ground() {
  const database = freshDatabase();
  const town = municipality(database.db);
  const before = await town.period(2022);
  const now = await town.period(2026);
  const context = requestContext(database, await town.administrator());
  return { ...database, town, before, now, context };
}

const kultur = { slug: "kulturudvalget-2026-2029" };
const basics = [
  ["form", "basics"],
  ["name", "Kunstudvalget"],
  ["kind", "standing"],
  ["startsOn", "1.1.2026"],
  ["endsOn", "31.12.2029"],
] as const;

describe("The form of a committee", () => {
  it("comes back with what was typed, and with what stands now, where another saved first", async () => {
    const { town, now, context } = await ground();
    await town.committee(now, "Kulturudvalget");
    const save = (name: string) =>
      answerOf(
        saveCommittee(
          pageArgs(
            context,
            kultur,
            posted("/", [...basics.filter(([field]) => field !== "name"), ["name", name], ["version", "1"]]),
          ),
        ),
      );
    expect(await save("Kunstudvalget")).toMatchObject({ status: 303 });
    expect(await save("Musikudvalget")).toMatchObject({
      status: 422,
      form: {
        typed: { name: "Musikudvalget", version: "1" },
        now: { name: "Kunstudvalget", version: "2" },
      },
    });
  });

  it("says a field's fault in a sentence, and loses nothing", async () => {
    const { context } = await ground();
    const fields = basics.map(([name, value]) => [name, name === "endsOn" ? "31.12.2030" : value] as const);
    const answer = await answerOf(
      makeCommittee(pageArgs(context, {}, posted("/arbejdsrum/udvalg/nyt?periode=2026-2029", fields))),
    );
    expect(answer).toMatchObject({
      status: 422,
      form: {
        errors: {
          endsOn: "Skriv en dato fra 1. januar 2026 til 31. december 2029, som er valgperiodens dage.",
        },
        typed: { name: "Kunstudvalget", endsOn: "31.12.2030" },
      },
    });
  });
});

describe("The form of a member", () => {
  const seat = [
    ["form", "member"],
    ["role", "chair"],
    ["startsOn", "1.1.2026"],
    ["endsOn", "31.12.2029"],
  ] as const;

  it("wants one person: chosen or named, not both", async () => {
    const { db, town, now, context } = await ground();
    const id = await town.committee(now, "Kulturudvalget");
    const { personId } = await town.politician("Åse Tidevand", {});
    const add = (...who: (readonly [string, string])[]) =>
      answerOf(addSeat(pageArgs(context, kultur, posted("/", [...seat, ...who]))));
    const chosen = ["personId", personId] as const;
    const named = ["fullName", "Bertel Brosten"] as const;
    expect(await add(chosen, named)).toMatchObject({ status: 422, form: { typed: { personId } } });
    expect(await add()).toMatchObject({ status: 422 });
    expect(await add(chosen)).toMatchObject({ status: 303 });
    expect(await add(named)).toMatchObject({
      form: {
        title: "Udvalget har allerede en formand",
        errors: { role: expect.stringContaining("Åse Tidevand") },
      },
    });
    expect(await listMemberships(db, id)).toHaveLength(1);
  });

  it("takes a pasted list", async () => {
    const { db, town, now, context } = await ground();
    const id = await town.committee(now, "Kulturudvalget");
    const list = ["members", "Åse Tidevand, formand\r\nBertel Brosten"] as const;
    const answer = await answerOf(addSeats(pageArgs(context, kultur, posted("/", [...seat, list]))));
    expect(answer.location).toBe(`/arbejdsrum/udvalg/${kultur.slug}?gjort=medlemmer`);
    expect(await listMemberships(db, id)).toHaveLength(2);
  });
});

describe("A period's page", () => {
  it("offers the administrator the committees of the period before, and takes over those that are ticked", async () => {
    const { db, town, before, now, context } = await ground();
    const culture = await town.committee(before, "Kulturudvalget");
    await town.committee(before, "Havneudvalget");
    const args = pageArgs(context, { slug: "2026-2029" }, asked("/arbejdsrum/perioder/2026-2029"));
    expect((await periodPage(args)).offered).toHaveLength(2);
    const ticked = posted("/arbejdsrum/perioder/2026-2029", [["committees[]", culture]]);
    expect(await answerOf(takeOver({ ...args, request: ticked }))).toMatchObject({ status: 303 });
    expect((await listCommittees(db, now)).map(({ name }) => name)).toEqual(["Kulturudvalget"]);
  });

  it("offers nobody else anything, and shows everybody how the committees stand", async () => {
    const { db, published, town, before, now } = await ground();
    await town.committee(before, "Kulturudvalget");
    const culture = await town.committee(now, "Kulturudvalget");
    const politician = await town.politician("Åse Tidevand", { [culture]: "chair" });
    const context = requestContext({ db, published }, politician);
    const view = await periodPage(pageArgs(context, { slug: "2026-2029" }, asked("/")));
    expect(view).toMatchObject({ mayEdit: false, offered: [] });
    expect(view.committees).toMatchObject([{ chair: "Åse Tidevand", standing: { stage: "nothing" } }]);
  });
});

it("Every refusal about committees is a sentence without gaps", () => {
  const params = {
    name: "Åse Tidevand",
    first: "2026-01-01",
    last: "2029-12-31",
    startsOn: "2026-01-01",
    endsOn: "2029-12-31",
    texts: ["Åse", "Bertel"],
  };
  for (const key of Object.keys(committeeRefusals.da)) {
    const { title, text } = refusalText({ key, params });
    expect(`${title} ${text}`, key).not.toMatch(/undefined|NaN|\[object/);
  }
});
