import { expect, it } from "vitest";
import { listDistinctions } from "~/features/organisations/merging/distinctions.server";
import { mergeOrganisations } from "~/features/organisations/merging/merge-organisations.server";
import { findOrganisation } from "~/features/organisations/organisations.server";
import { loader as merging } from "~/features/organisations/pages/merge-organisations";
import { action, loader } from "~/features/organisations/pages/organisations";
import { accepted } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { layOutPartnerships } from "../../support/partnerships";

async function ground() {
  const database = freshDatabase();
  const stage = await layOutPartnerships(database.db);
  const { coordinator, secretary } = stage;
  const context = requestContext(database, coordinator.viewer, "2027-05-05");
  const press = (form: "tellApart" | "takeBackDistinction", one: string, other: string, by = context) =>
    answerOf(
      action(
        pageArgs(
          by,
          {},
          posted("/", [
            ["form", form],
            ["oneId", one],
            ["otherId", other],
          ]),
        ),
      ),
    );
  const pairs = async () => {
    const { alike, toldApart } = (await loader(pageArgs(context, {}, asked("/")))).pairs;
    const names = ({ one, other }: (typeof alike)[number]) => [one.name, other.name].sort().join(" og ");
    return { alike: alike.map(names), toldApart: toldApart.map(names) };
  };
  const merge = async (keepId: string, goneId: string) => {
    const versionOf = async (id: string) => (await findOrganisation(database.db, id))?.version ?? 0;
    const versions = { keepVersion: await versionOf(keepId), goneVersion: await versionOf(goneId) };
    return accepted(mergeOrganisations(coordinator, { keepId, goneId, chosen: {}, ...versions }));
  };
  const bySecretary = requestContext(database, secretary.viewer, "2027-05-05");
  return { db: database.db, ...stage, context, bySecretary, press, pairs, merge };
}

it("Two that look alike and are not the same are not suggested again, stand in a list, and can be so once more", async () => {
  const { db, organisation, context, bySecretary, press, pairs } = await ground();
  const one = await organisation();
  const other = await organisation({ name: "Oslo" });
  const pair = "Oslo og Oslo kommune";
  expect(await pairs()).toEqual({ alike: [pair], toldApart: [] });
  expect(await press("tellApart", other.id, one.id, bySecretary)).toMatchObject({ status: 422 });
  expect(await press("tellApart", other.id, one.id)).toMatchObject({
    location: "/arbejdsrum/organisationer?gjort=forskellige",
  });
  await press("tellApart", one.id, other.id);
  expect(await pairs()).toEqual({ alike: [], toldApart: [pair] });
  const page = await merging(pageArgs(context, { slug: one.slug }, asked("/?med=oslo")));
  expect(page.choice.suggestions).toEqual([]);
  expect(page.view).toMatchObject({ areApart: true });
  const audited = JSON.stringify(await db.selectFrom("audit_value").selectAll().execute());
  expect(audited).toContain("toldApart");
  expect(await press("takeBackDistinction", one.id, other.id)).toMatchObject({
    location: "/arbejdsrum/organisationer?gjort=ligner",
  });
  expect(await pairs()).toEqual({ alike: [pair], toldApart: [] });
});

it("One cannot be told apart from itself, or from one that is gone", async () => {
  const { organisation, press, merge } = await ground();
  const one = await organisation();
  const other = await organisation({ name: "Oslo" });
  expect(await press("tellApart", one.id, one.id)).toMatchObject({ status: 422 });
  await merge(one.id, other.id);
  expect(await press("tellApart", one.id, other.id)).toMatchObject({ status: 422 });
});

it("Merged with another, it is still not the same as the third; merged with the third after all, nothing is left of it", async () => {
  const { db, organisation, press, merge, pairs } = await ground();
  const keep = await organisation({ name: "Oslo bystyre" });
  const gone = await organisation({ name: "Oslo" });
  const third = await organisation();
  await press("tellApart", gone.id, third.id);
  await press("tellApart", keep.id, third.id);
  await merge(keep.id, gone.id);
  expect((await pairs()).toldApart).toEqual(["Oslo bystyre og Oslo kommune"]);
  await merge(third.id, keep.id);
  expect(await listDistinctions(db)).toEqual([]);
});
