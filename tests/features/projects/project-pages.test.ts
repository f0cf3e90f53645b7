import { expect, it } from "vitest";
import { action as editMilestones } from "~/features/projects/pages/edit-milestones";
import { action as editMoney } from "~/features/projects/pages/edit-money";
import { action as editPartners, loader as showPartners } from "~/features/projects/pages/edit-partners";
import { action as editTies } from "~/features/projects/pages/edit-ties";
import { action as create } from "~/features/projects/pages/new-project";
import { action as publish, loader as show } from "~/features/projects/pages/project";
import { loader as showStep, action as takeStep } from "~/features/projects/pages/step";
import { adoptProjectRule } from "~/features/projects/project-rule-commands.server";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

type Field = readonly [string, string];

const project: readonly Field[] = [
  ["title", "Unge i Østersøen"],
  ["status", "running"],
  ["startsOn", "januar 2018"],
  ["currency", "EUR"],
  ["budget", "565.642,00"],
  ["grant", "468.640,70"],
];

const slug = { slug: "unge-i-oestersoeen" };

async function ground() {
  const database = freshDatabase();
  const viewer = await municipality(database.db).coordinator();
  const context = requestContext(database, viewer);
  const post = (params: Record<string, string>, fields: readonly Field[]) =>
    pageArgs(context, params, posted("/", fields));
  return { db: database.db, viewer, context, post };
}

it("A project is registered without JavaScript, with its amounts in a currency and the grant's share computed", async () => {
  const { context, post } = await ground();
  const { location } = await answerOf(create(post({}, project)));
  expect(location).toBe("/arbejdsrum/projekter/unge-i-oestersoeen?gjort=oprettet");
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    startsOn: "2018-01",
    currency: "EUR",
    budgetMinor: 56_564_200,
    grantShare: 8285,
    steps: [{ command: "registerProject", toStatus: "running" }],
    pageState: { status: "none" },
  });
});

it("A typed amount that cannot be read comes back with all that was typed", async () => {
  const { post } = await ground();
  const answer = await answerOf(create(post({}, [...project.slice(0, 4), ["budget", "mange penge"]])));
  expect(answer).toMatchObject({
    status: 422,
    form: { typed: { title: "Unge i Østersøen", budget: "mange penge" }, errors: { budget: /budgettet/ } },
  });
});

it("Partners are edited on a page of their own, and a button makes room for another", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  const rows: readonly Field[] = [
    ["version", "1"],
    ["partners.0.description", ""],
    ["partners.0.role", "partner"],
    ["partners.1.description", "ni andre kommuner"],
    ["partners.1.headcount", "9"],
    ["partners.1.role", "partner"],
    ["partnerCountriesNote", "alle 27 EU-medlemslande dengang"],
  ];
  const more = await answerOf(editPartners(post(slug, [...rows, ["addPartner", "1"]])));
  expect(more).toMatchObject({ status: 200, form: { errors: {} } });
  expect((more.form as { typed: { partners: unknown[] } }).typed.partners).toHaveLength(3);
  expect(await answerOf(editPartners(post(slug, rows)))).toMatchObject({ status: 303 });
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    partners: [{ name: "ni andre kommuner", role: "partner" }],
    partnerCountriesNote: "alle 27 EU-medlemslande dengang",
  });
  expect(await showPartners(pageArgs(context, slug, asked("/")))).toMatchObject({ version: 2, known: 1 });
});

it("A second leading partner is refused at its own row", async () => {
  const { post } = await ground();
  await create(post({}, project));
  const lead = (row: number): readonly Field[] => [
    [`partners.${row}.description`, `Partner ${row}`],
    [`partners.${row}.role`, "lead"],
  ];
  const fields: readonly Field[] = [["version", "1"], ...lead(0), ["partners.1.role", "partner"], ...lead(2)];
  expect(await answerOf(editPartners(post(slug, fields)))).toMatchObject({
    status: 422,
    form: { errors: { "partners.2.role": "Lad kun én partner være ledende." } },
  });
});

it("Milestones grow by a row, and a row with a date alone asks for its words", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  const fields: readonly Field[] = [
    ["version", "1"],
    ["milestones.0.body", "Første møde"],
    ["milestones.0.dueOn", "marts 2018"],
    ["milestones.1.dueOn", "2019"],
  ];
  const grown = await answerOf(editMilestones(post(slug, [...fields, ["addRow", "milestones"]])));
  expect((grown.form as { typed: { milestones: unknown[] } }).typed.milestones).toHaveLength(3);
  expect(await answerOf(editMilestones(post(slug, fields)))).toMatchObject({
    status: 422,
    form: { errors: { "milestones.1.body": /Skriv, hvad rækken handler om/ } },
  });
  await editMilestones(post(slug, fields.slice(0, 3)));
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    milestones: [{ body: "Første møde", dueOn: "2018-03", reachedOn: null }],
  });
});

it("A stale save shows what stands now, and keeps what was typed", async () => {
  const { post } = await ground();
  await create(post({}, project));
  const fields = (budget: string): readonly Field[] => [
    ["version", "1"],
    ["currency", "EUR"],
    ["budget", budget],
  ];
  await editMoney(post(slug, fields("600.000")));
  expect(await answerOf(editMoney(post(slug, fields("700.000"))))).toMatchObject({
    status: 422,
    form: { typed: { budget: "700.000" }, now: { budget: "600.000,00", version: "2" } },
  });
});

it("A step is taken on its page, and one that asks for a reason is not taken without", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  const at = { ...slug, step: "stop" };
  expect(await showStep(pageArgs(context, at, asked("/")))).toMatchObject({
    isOpen: true,
    needsReason: true,
  });
  const refused = await answerOf(takeStep(post(at, [["version", "1"]])));
  expect(refused).toMatchObject({ status: 422, form: { errors: { note: "Skriv begrundelsen." } } });
  const done = await answerOf(
    takeStep(
      post(at, [
        ["version", "1"],
        ["note", "Partneren gik konkurs."],
      ]),
    ),
  );
  expect(done).toMatchObject({ status: 303 });
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    status: "stopped",
    openCommands: ["reopenProject"],
  });
});

it("The coordinator's button publishes the project's page", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  expect(await answerOf(publish(post(slug, [["form", "publishPage"]])))).toMatchObject({ status: 303 });
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({
    pageState: { status: "current", publishedAt: "2026-01-20T11:00:00.000Z" },
  });
});

it("A search for trips comes back with all that was typed, as the version that was opened", async () => {
  const { context, post } = await ground();
  await create(post({}, project));
  const fields: readonly Field[] = [
    ["version", "1"],
    ["tripSearch", "Göteborg"],
    ["trips.0.tripId", "id"],
    ["trips.0.relation", "led_to"],
    ["lookUp", "trips"],
  ];
  const answer = await answerOf(editTies(post(slug, fields)));
  expect(answer).toMatchObject({
    status: 200,
    form: { errors: {}, typed: { version: "1", tripSearch: "Göteborg", trips: [{ tripId: "id" }] } },
  });
  expect(JSON.stringify(answer.form)).not.toContain("lookUp");
  expect(await show(pageArgs(context, slug, asked("/")))).toMatchObject({ ties: { trips: [] } });
});

it("The way out of a refusal leads to where the decision is written", async () => {
  const { db, viewer, post } = await ground();
  await accepted(
    adoptProjectRule(acting(db, viewer, "2026-01-20"), {
      ...{
        startsOn: "2026-01-01",
        adoptedOn: null,
        adoptedBy: "Byrådet",
        strength: "must",
        measure: "budget",
      },
      ...{ amounts: [{ minor: 134_000_00, currency: "EUR" }], wording: "", link: "" },
    }),
  );
  const registered = await answerOf(create(post({}, project)));
  expect(registered).toMatchObject({ status: 422, form: { wayTo: "#beslutning" } });
  await create(post({}, [...project.filter(([name]) => name !== "status"), ["status", "assessed"]]));
  const approved = await answerOf(takeStep(post({ ...slug, step: "godkend" }, [["version", "1"]])));
  expect(approved).toMatchObject({
    status: 422,
    form: { wayTo: `/arbejdsrum/projekter/${slug.slug}/beslutninger` },
  });
});
