import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import { createProject, type NewProject } from "~/features/projects/project-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { noContact } from "~/shared/contact";
import type { Db } from "~db/tables";
import { accepted, acting } from "./acting";
import { internationalRows } from "./international-rows";
import { byId, inWords, oslo } from "./partnerships";
import { yearOfWork } from "./year-of-work";

/** What must not be seen outside: whom only the workspace may ask, and a project that was never published. */
export const secrets = ["Hemmelig Havn", "Kari Skjult", "skjult@fjordby.example"] as const;

/** A year of trips with their recommendations, a strategy with two wanted effects, and two projects: one out, one not. */
export async function layOutProjectTown(db: Db) {
  const { town, culture, held, coordinator } = await yearOfWork(db);
  await town.politician("Åse Tidevand", { [culture]: "chair" });
  const rows = internationalRows(db);
  const strategy = await rows.strategy("Ud i verden", { adoptedOn: "2026-02" });
  await rows.point(strategy, "Unge møder unge", 3);
  await rows.point(strategy, "Viden om klima", 1);
  const climate = await rows.policyArea("Klima");
  await rows.policyArea("Kultur");
  const programmeId = await rows.programme("Interreg ÖKS");
  const context = acting(db, coordinator, "2027-06-20");
  const vara = await accepted(
    createOrganisation(context, { ...oslo, name: "Vara kommun", city: "Vara", country: "SE" }),
  );
  const register = (input: NewProject) => accepted(createProject(context, input));
  const out = await register({
    title: "Vand i byen",
    purpose: "Regnvand skal kunne ses.",
    status: "completed",
    startsOn: "2024",
    endsOn: "2025",
    programmeId,
    policyAreaIds: [climate],
    partners: [byId(vara.id, "lead"), inWords("to norske kommuner")],
    contact: { ...noContact, name: "Kari Skjult", email: "skjult@fjordby.example" },
  });
  await accepted(publishPage(context, { kind: "project", id: out.id }));
  await register({ title: "Hemmelig Havn", status: "running", startsOn: "2026", partners: [byId(vara.id)] });
  return { held };
}
