import { expect, it } from "vitest";
import { action as save } from "~/features/organisations/pages/edit-organisation";
import { action as create } from "~/features/organisations/pages/new-organisation";
import { loader as show } from "~/features/organisations/pages/organisation";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

const port = [
  ["name", "Havnen"],
  ["kind", "company"],
  ["city", "Rotterdam"],
  ["country", "Nederlandene"],
] as const;

async function ground() {
  const database = freshDatabase();
  const context = requestContext(database, await municipality(database.db).coordinator());
  const post = (fields: readonly (readonly [string, string])[]) => pageArgs(context, {}, posted("/", fields));
  await create(post(port));
  return { context, post };
}

it("An organisation that is there already comes back with the way to it, and all that was typed", async () => {
  const { post } = await ground();
  expect(await answerOf(create(post([...port, ["internalNote", "Ring først"]])))).toMatchObject({
    status: 422,
    form: {
      existing: { slug: "havnen", name: "Havnen" },
      typed: { name: "Havnen", internalNote: "Ring først" },
    },
  });
});

it("An organisation saved by another in the meantime comes back with what stands now", async () => {
  const { context } = await ground();
  const change = (city: string) =>
    answerOf(
      save(
        pageArgs(
          context,
          { slug: "havnen" },
          posted("/", [...port.filter(([name]) => name !== "city"), ["city", city], ["version", "1"]]),
        ),
      ),
    );
  expect(await change("Delft")).toMatchObject({ status: 303 });
  expect(await change("Haag")).toMatchObject({
    status: 422,
    form: { now: { city: "Delft", country: "Nederlandene", version: "2" }, typed: { city: "Haag" } },
  });
});

it("An organisation's page says where it is, and that nobody has visited it yet", async () => {
  const { context } = await ground();
  expect(await show(pageArgs(context, { slug: "havnen" }, asked("/")))).toMatchObject({
    view: { place: "Rotterdam, Nederlandene", visits: [], partnerships: [], trips: [] },
  });
});
