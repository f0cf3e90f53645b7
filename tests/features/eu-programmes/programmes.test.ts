import { expect, it } from "vitest";
import { addCall, deleteCall, editCall } from "~/features/eu-programmes/call-commands.server";
import { action as edit } from "~/features/eu-programmes/pages/edit-programme";
import { action as create } from "~/features/eu-programmes/pages/new-programme";
import { loader as show } from "~/features/eu-programmes/pages/programme";
import { loader as showAll } from "~/features/eu-programmes/pages/programmes";
import {
  createProgramme,
  deleteProgramme,
  editProgramme,
} from "~/features/eu-programmes/programme-commands.server";
import { listCalls } from "~/features/eu-programmes/programmes.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { visit, visitorContext } from "../../support/public-visit";

const today = "2027-03-01";

const interreg = {
  name: "Interreg Nordsøen",
  areas: ["klimatilpasning"],
  policyAreaIds: [],
  guidance: "Find partnere i tre lande.",
  website: "",
  startsOn: "2021",
  endsOn: "2027",
};

const rain = {
  title: "Regn og grundvand",
  topic: "",
  opensOn: null,
  deadlineOn: "2027-03-13",
  link: "",
  note: "",
};

async function ground() {
  const database = freshDatabase();
  const { db, published } = database;
  const town = municipality(db);
  const coordinator = await town.coordinator();
  const context = acting(db, coordinator, today);
  const programme = await accepted(createProgramme(context, interreg));
  const page = requestContext(database, coordinator, today);
  const area = async (name: string, slug: string) => {
    const id = newId();
    await transact(db, async (trx) => {
      await trx.insertInto("policy_area").values({ id, slug, name, position: 0 }).execute();
    });
    return id;
  };
  const project = async (title: string) => {
    const id = newId();
    await transact(db, async (trx) => {
      await trx
        .insertInto("project")
        .values({
          ...{ id, slug: "regn", title, purpose: "", status: "running", internal_note: "" },
          ...{ programme_id: programme.id, owner_department: "Teknik og Miljø", contact_name: "Ida Rønnov" },
        })
        .execute();
    });
    return id;
  };
  const at = (address: string, day = today) => visit(address, visitorContext(published, { today: day }));
  return { db, town, context, programme, page, area, project, at };
}

it("A programme stands once, is edited by one at a time, and ends after it begins", async () => {
  const { context, programme } = await ground();
  expect(programme.slug).toBe("interreg-nordsoeen");
  expect(await refusalKey(createProgramme(context, { ...interreg, name: "interreg  nordsøen" }))).toBe(
    "euProgramme.exists",
  );
  const change = { programmeId: programme.id, version: 1, ...interreg };
  expect(await refusalKey(editProgramme(context, { ...change, endsOn: "2020" }))).toBe(
    "euProgramme.endsBeforeStart",
  );
  await accepted(editProgramme(context, change));
  expect(await refusalKey(editProgramme(context, change))).toBe("form.stale");
});

it("A programme with projects or calls, or one that the public reads, is not deleted", async () => {
  const { db, context, programme, project } = await ground();
  const remove = () => refusalKey(deleteProgramme(context, { programmeId: programme.id }));
  await project("Regn i gaderne");
  expect(await remove()).toBe("euProgramme.hasProjects");
  await transact(db, async (trx) => void (await trx.deleteFrom("project").execute()));
  const { id: callId } = await accepted(addCall(context, { programmeId: programme.id, ...rain }));
  expect(await remove()).toBe("euProgramme.hasCalls");
  await accepted(deleteCall(context, { callId }));
  await accepted(publishPage(context, { kind: "eu_programme", id: programme.id }));
  expect(await remove()).toBe("page.isOut");
  await accepted(withdrawPage(context, { kind: "eu_programme", id: programme.id, reason: "Slut" }));
  expect(await remove()).toBeNull();
});

it("A call's deadline does not lie before its opening, and can be moved", async () => {
  const { db, context, programme } = await ground();
  const { id: callId } = await accepted(addCall(context, { programmeId: programme.id, ...rain }));
  const move = (deadlineOn: string) =>
    refusalKey(editCall(context, { callId, version: 1, ...rain, opensOn: "2027-03-10", deadlineOn }));
  expect(await move("2027-03-09")).toBe("euCall.closesBeforeOpening");
  expect(await move("2027-04-01")).toBeNull();
  expect(await move("2027-04-01")).toBe("form.stale");
  expect(await listCalls(db, today)).toMatchObject([{ deadlineOn: "2027-04-01" }]);
});

it("A programme says which projects used it, and whom to ask", async () => {
  const { page, project } = await ground();
  await project("Regn i gaderne");
  const view = await show(pageArgs(page, { slug: "interreg-nordsoeen" }, asked("/")));
  expect(view.users).toMatchObject([
    { title: "Regn i gaderne", ownerDepartment: "Teknik og Miljø", contact: { name: "Ida Rønnov" } },
  ]);
});

it("The list shows the deadlines ahead of all programmes, and finds programmes by policy area", async () => {
  const { context, programme, page, area } = await ground();
  const policyAreaIds = [await area("Klima", "klima")];
  await accepted(
    editProgramme(context, { programmeId: programme.id, version: 1, ...interreg, policyAreaIds }),
  );
  await accepted(addCall(context, { programmeId: programme.id, ...rain }));
  await accepted(addCall(context, { programmeId: programme.id, ...rain, deadlineOn: "2027-02-28" }));
  const view = await showAll(pageArgs(page, {}, asked("/arbejdsrum/eu?soeg=klima")));
  expect(view.list.items).toMatchObject([{ policyAreas: ["Klima"] }]);
  expect(view.deadlines.map(({ deadlineOn }) => deadlineOn)).toEqual(["2027-03-13"]);
});

it("The forms keep what was typed, and say why a programme stays", async () => {
  const { page, project } = await ground();
  const answer = await answerOf(create(pageArgs(page, {}, posted("/", [["guidance", "Kort"]]))));
  expect(answer).toMatchObject({ status: 422, form: { errors: { name: "Skriv programmets navn." } } });
  await project("Regn i gaderne");
  const deleting = posted("/", [["form", "delete"]]);
  expect(await answerOf(edit(pageArgs(page, { slug: "interreg-nordsoeen" }, deleting)))).toMatchObject({
    status: 422,
    form: { text: "1 projekt har brugt det." },
  });
});

it("Only the coordinator and the administrator fill the shelf", async () => {
  const { db, town, programme } = await ground();
  const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
  expect(await refusalKey(createProgramme(secretary, interreg))).toBe("permission.notYours");
  expect(await refusalKey(addCall(secretary, { programmeId: programme.id, ...rain }))).toBe(
    "permission.notYours",
  );
});

it("The public shelf tells what is due by the day it is read, by policy area in the address", async () => {
  const { context, programme, area, at } = await ground();
  const policyAreaIds = [await area("Klima", "klima")];
  const { id: programmeId } = programme;
  await accepted(editProgramme(context, { programmeId, version: 1, ...interreg, policyAreaIds }));
  await accepted(addCall(context, { programmeId, ...rain }));
  const erasmus = await accepted(createProgramme(context, { ...interreg, name: "Erasmus+" }));
  await accepted(
    addCall(context, { programmeId: erasmus.id, ...rain, title: "Skoler", deadlineOn: "2027-05" }),
  );
  expect((await at("/eu")).words).toContain("Der er ikke offentliggjort nogen EU-programmer endnu.");
  for (const id of [programmeId, erasmus.id])
    await accepted(publishPage(context, { kind: "eu_programme", id }));
  const { words } = await at("/eu");
  expect(words).toContain("Regn og grundvand Frist om 12 dage");
  expect(words.indexOf("Regn og grundvand")).toBeLessThan(words.indexOf("Skoler"));
  expect(words).toContain("Uden fagområde Erasmus+");
  const climate = (await at("/eu?fagomraade=klima")).words;
  expect(climate).toContain("Regn og grundvand");
  expect(climate).not.toContain("Skoler");
  const later = (await at("/eu", "2027-03-14")).words;
  expect(later).not.toContain("Regn og grundvand");
  expect((await at("/eu/interreg-nordsoeen", "2027-03-14")).words).toContain(
    "Regn og grundvand Fristen er passeret",
  );
});

it("A programme's public page leads to the published projects that say they used it", async () => {
  const { context, programme, project, at } = await ground();
  await accepted(publishPage(context, { kind: "eu_programme", id: programme.id }));
  expect((await at("/eu/interreg-nordsoeen")).words).toContain(
    "Ingen af kommunens offentlige projekter har brugt programmet endnu.",
  );
  const id = await project("Regn i gaderne");
  expect((await at("/eu/interreg-nordsoeen")).words).not.toContain("Regn i gaderne");
  await accepted(publishPage(context, { kind: "project", id }));
  const { html } = await at("/eu/interreg-nordsoeen");
  expect(html).toContain('<a href="/projekter/regn">Regn i gaderne</a>');
});
