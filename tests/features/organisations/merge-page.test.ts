import { expect, it } from "vitest";
import { action as save } from "~/features/organisations/pages/edit-organisation";
import { action, loader } from "~/features/organisations/pages/merge-organisations";
import { loader as show } from "~/features/organisations/pages/organisation";
import { loader as list } from "~/features/organisations/pages/organisations";
import { action as makeTwinTown } from "~/features/twin-towns/pages/new-twin-town";
import { loader as twinTown, action as twinTownAction } from "~/features/twin-towns/pages/twin-town";
import { loader as twinTowns } from "~/features/twin-towns/pages/twin-towns";
import { freshDatabase } from "../../support/fresh-database";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { byId, layOutPartnerships } from "../../support/partnerships";
import { addStrategy } from "../../support/twin-towns";

async function ground() {
  const database = freshDatabase();
  const stage = await layOutPartnerships(database.db);
  const context = requestContext(database, stage.coordinator.viewer, "2027-05-05");
  const at = (slug: string, request: Request) => pageArgs(context, { slug }, request);
  return { db: database.db, ...stage, context, at };
}

it("Two that look alike are suggested, set beside each other and merged, and the old address leads on", async () => {
  const { organisation, project, context, at } = await ground();
  const keep = await organisation();
  const gone = await organisation({ name: "Oslo", website: "oslo.example" });
  await project("Havne", [byId(gone.id)]);
  expect((await list(pageArgs(context, {}, asked("/")))).pairs.alike).toMatchObject([
    { one: { slug: "oslo" }, other: { slug: "oslo-kommune" }, place: "Oslo, Norge" },
  ]);
  const page = await loader(at(keep.slug, asked("/?med=oslo")));
  expect(page.view).toMatchObject({ toChoose: ["name"], gone: { counts: { projects: 1, visits: 0 } } });
  expect(page.choice.suggestions.map(({ slug }) => slug)).toEqual(["oslo"]);
  const form = (goneVersion: string) =>
    posted("/", [
      ["form", "merge"],
      ["goneId", gone.id],
      ["version", "1"],
      ["goneVersion", goneVersion],
      ["chosen.name", "gone"],
    ]);
  expect(await answerOf(action(at(keep.slug, form("7"))))).toMatchObject({ status: 422 });
  expect(await answerOf(action(at(keep.slug, form("1"))))).toMatchObject({
    status: 303,
    location: "/arbejdsrum/organisationer/oslo-kommune?gjort=samlet",
  });
  const { view } = await show(at(keep.slug, asked("/")));
  expect(view).toMatchObject({
    name: "Oslo",
    earlierNames: ["Oslo kommune"],
    partnerships: [{ slug: "havne" }],
  });
  expect(await answerOf(show(at("oslo", asked("/"))).catch((thrown: unknown) => thrown))).toMatchObject({
    status: 301,
    location: "/arbejdsrum/organisationer/oslo-kommune",
  });
});

it("A form grows by a relation or a founder, and a relation without a kind is said where it stands", async () => {
  const { organisation, at } = await ground();
  const { slug } = await organisation();
  const fields = [
    ["name", "Oslo kommune"],
    ["kind", "municipality"],
    ["version", "1"],
    ["relations.0.kind", ""],
    ["relations.1.kind", ""],
    ["relations.1.since", "1966"],
  ] as const;
  expect(await answerOf(save(at(slug, posted("/", [...fields, ["addRelation", "1"]]))))).toMatchObject({
    status: 200,
    form: { typed: { relations: [{}, { since: "1966" }, { kind: "" }] } },
  });
  expect(await answerOf(save(at(slug, posted("/", fields))))).toMatchObject({
    status: 422,
    form: { errors: { "relations.1.kind": expect.any(String) }, typed: { name: "Oslo kommune" } },
  });
});

it("A proposal is made of a new town, weighed and agreed on its page, and a review that is overdue is said", async () => {
  const { db, context, at } = await ground();
  const { points } = await addStrategy(db, {}, { Havne: 3, Universiteter: 2 });
  const made = makeTwinTown(
    pageArgs(
      context,
      {},
      posted("/", [
        ["name", "Vara"],
        ["country", "Sverige"],
        ["state", "proposed"],
        ["activities", "elevudveksling\r\nfælles kor"],
        ["nextReviewOn", "2026"],
      ]),
    ),
  );
  expect(await answerOf(made)).toMatchObject({ location: "/arbejdsrum/venskabsbyer/vara?gjort=oprettet" });
  const weighing = (value: string) =>
    posted("/", [
      ["form", "weigh"],
      ["version", "1"],
      ["scores.0.pointId", points[0] ?? ""],
      ["scores.0.value", value],
      ["scores.0.reason", "Stor havn"],
      ["scores.1.pointId", points[1] ?? ""],
      ["scores.1.value", ""],
    ]);
  expect(await answerOf(twinTownAction(at("vara", weighing(""))))).toMatchObject({
    status: 422,
    form: { errors: { "scores.0.value": expect.any(String) } },
  });
  expect(await answerOf(twinTownAction(at("vara", weighing("2"))))).toMatchObject({ status: 303 });
  const lines = async () => (await twinTowns(pageArgs(context, {}, asked("/")))).list.items;
  expect(await lines()).toMatchObject([
    { state: "proposed", isOverdue: false, weighing: { sum: 6, most: 9, unweighed: 1 } },
  ]);
  const agreed = posted("/", [
    ["form", "agree"],
    ["step", "agree"],
    ["version", "2"],
    ["on", "1966"],
  ]);
  expect(await answerOf(twinTownAction(at("vara", agreed)))).toMatchObject({ status: 303 });
  expect(await lines()).toMatchObject([{ state: "active", since: "1966", isOverdue: true, weighing: null }]);
  const page = await twinTown(at("vara", asked("/")));
  expect(page.twinTown.activities).toEqual(["elevudveksling", "fælles kor"]);
});
