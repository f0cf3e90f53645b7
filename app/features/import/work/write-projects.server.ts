import { createProgramme } from "~/features/eu-programmes/programme-commands.server";
import type { ProjectStatus } from "~/features/projects/project";
import { createProject } from "~/features/projects/project-commands.server";
import { editRows } from "~/features/projects/project-edits.server";
import { noContact } from "~/shared/contact";
import { lastDayOf, todayInDenmark } from "~/shared/dates";
import { isSameName } from "~/shared/names";
import type { WorkContact, WorkProject } from "./work";
import { partnersOf } from "./write-organisations.server";
import { policyAreaIds } from "./write-strategies.server";
import type { Writer } from "./writer.server";

/** The id of a programme on the shelf; made where it is not known. */
export async function programmeId(writer: Writer, name: string): Promise<string> {
  const rows = await writer.db.selectFrom("eu_programme").select(["id", "name"]).execute();
  const known = rows.find((row) => isSameName(row.name, name));
  if (known) return known.id;
  const blank = { areas: [], policyAreaIds: [], guidance: "", website: "", startsOn: null, endsOn: null };
  return (await writer.done(name, createProgramme(writer.context, { name, ...blank }))).id;
}

/** Writes a project as it is known; one that stands by that title is left as it is. */
export async function writeProject(writer: Writer, told: WorkProject): Promise<void> {
  const rows = await writer.db.selectFrom("project").select(["id", "title"]).execute();
  const known = rows.find(({ title }) => isSameName(title, told.title));
  if (known) return writer.shows("project", known.id);
  const { title, acronym, kind, purpose, ownerDepartment, projectLeader, programmeNote, call, website } =
    told;
  const money = [told.budget, told.grant, told.own].find((amount) => amount !== null);
  const { id } = await writer.done(
    title,
    createProject(writer.context, {
      ...{ title, acronym, kind, purpose, ownerDepartment, projectLeader, programmeNote, call, website },
      status: told.status ?? statusOf(told, todayInDenmark(writer.context.now)),
      startsOn: told.startsOn,
      endsOn: told.endsOn,
      programmeId: told.programme === null ? null : await programmeId(writer, told.programme),
      currency: money?.currency ?? "DKK",
      budgetMinor: told.budget?.minor ?? null,
      grantMinor: told.grant?.minor ?? null,
      ownMinor: told.own?.minor ?? null,
      partners: await partnersOf(writer, told.partners),
      partnerCountries: told.partnerCountries,
      partnerCountriesNote: told.partnerCountriesNote,
      policyAreaIds: await policyAreaIds(writer, told.policyAreas),
      effortIds: await effortIds(writer, told),
      contact: told.contact ? contactOf(told.contact) : noContact,
    }),
  );
  if (told.results.length > 0) {
    const results = told.results.map((body) => ({ body, link: "" }));
    await writer.done(title, editRows(writer.context, { projectId: id, version: 1 }, { results }));
  }
  writer.shows("project", id);
}

/** As far as its dates tell for sure: one that may not have begun is only recorded. */
function statusOf({ startsOn, endsOn }: WorkProject, today: string): ProjectStatus {
  if (endsOn !== null && lastDayOf(endsOn) < today) return "completed";
  return startsOn !== null && lastDayOf(startsOn) <= today ? "running" : "recorded";
}

async function effortIds(writer: Writer, { title, efforts }: WorkProject): Promise<string[]> {
  const rows = await writer.db.selectFrom("effort").select(["id", "name"]).execute();
  for (const name of efforts)
    if (!rows.some((row) => isSameName(name, row.name)))
      writer.refuses(title, "import.unknownEffort", { name });
  return rows.filter((row) => efforts.some((name) => isSameName(name, row.name))).map(({ id }) => id);
}

export function contactOf({ name, title, telephone, email, isPublic }: WorkContact) {
  return { name, title, phone: telephone, email, isPublic };
}
