import { expect, it } from "vitest";
import { action as create } from "~/features/projects/pages/new-project";
import { action as publish, loader as show } from "~/features/projects/pages/project";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

const project = [
  ["title", "Unge i Østersøen"],
  ["status", "running"],
  ["startsOn", "januar 2018"],
  ["partners.0.organisationId", ""],
  ["partners.0.description", ""],
  ["partners.0.role", "partner"],
  ["partners.1.organisationId", ""],
  ["partners.1.description", "ni andre kommuner"],
  ["partners.1.role", "partner"],
] as const;

async function ground() {
  const database = freshDatabase();
  const context = requestContext(database, await municipality(database.db).coordinator());
  const post = (params: Record<string, string>, fields: readonly (readonly [string, string])[]) =>
    pageArgs(context, params, posted("/", fields));
  return { context, post };
}

it("A project is made without JavaScript, its empty rows left out", async () => {
  const { context, post } = await ground();
  const { location } = await answerOf(create(post({}, project)));
  expect(location).toBe("/arbejdsrum/projekter/unge-i-oestersoeen?gjort=oprettet");
  const view = await show(pageArgs(context, { slug: "unge-i-oestersoeen" }, asked("/")));
  expect(view).toMatchObject({
    startsOn: "2018-01",
    partners: [{ name: "ni andre kommuner", role: "partner" }],
    pageState: { status: "none" },
  });
});

it("A button makes room for another partner, and keeps what is typed", async () => {
  const { post } = await ground();
  const answer = await answerOf(create(post({}, [...project, ["addPartner", "1"]])));
  expect(answer).toMatchObject({ status: 200, form: { errors: {}, typed: { title: "Unge i Østersøen" } } });
  expect((answer.form as { typed: { partners: unknown[] } }).typed.partners).toHaveLength(3);
});

it("A second leading partner is refused at its own row", async () => {
  const { post } = await ground();
  const lead = (row: number) =>
    [
      [`partners.${row}.description`, `Partner ${row}`],
      [`partners.${row}.role`, "lead"],
    ] as const;
  const fields = [project[0], project[1], ...lead(0), ["partners.1.role", "partner"] as const, ...lead(2)];
  expect(await answerOf(create(post({}, fields)))).toMatchObject({
    status: 422,
    form: { errors: { "partners.2.role": "Lad kun én partner være ledende." } },
  });
});

it("The coordinator's button publishes the project's page", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  const slug = { slug: "unge-i-oestersoeen" };
  expect(await answerOf(publish(post(slug, [["form", "publishPage"]])))).toMatchObject({ status: 303 });
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    pageState: { status: "current", publishedAt: "2026-01-20T11:00:00.000Z" },
  });
});
