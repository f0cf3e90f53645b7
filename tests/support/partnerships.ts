import type { CommandContext } from "~/features/commands/perform.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import type { OrganisationInput } from "~/features/organisations/organisation-input";
import type { Partner } from "~/features/partners/partner";
import { createProject } from "~/features/projects/project-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { publishPart } from "~/features/publications/publish.server";
import { addVisit } from "~/features/trips/programme-commands.server";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { accepted, acting } from "./acting";
import { municipality } from "./municipality";
import { someVisit } from "./planned-visits";
import { decision, setTrip, studyTrip } from "./study-trips";

export const oslo = {
  name: "Oslo kommune",
  kind: "municipality",
  city: "Oslo",
  country: "NO",
  website: null,
  internalNote: null,
} as const satisfies OrganisationInput;

export const byId = (organisationId: string, role: Partner["role"] = "partner"): Partner => ({
  organisationId,
  description: "",
  city: null,
  country: null,
  headcount: null,
  role,
});

export const inWords = (description: string): Partner => ({ ...byId(""), organisationId: null, description });

/** A town with a coordinator and a committee's secretary, who do things by command. */
export async function layOutPartnerships(db: Db, day = "2027-05-05") {
  const town = municipality(db);
  const period = await town.period(2026);
  const committee = await town.committee(period, "Kulturudvalget");
  const secretaryViewer = await town.secretary("Bodil Klitrose", [committee]);
  const coordinator = acting(db, await town.coordinator(), day);
  const secretary = acting(db, secretaryViewer, day);
  return {
    town,
    period,
    committee,
    coordinator,
    secretary,
    as: (viewer: Viewer) => acting(db, viewer, day),
    organisation: (says: Partial<OrganisationInput> = {}) =>
      accepted(createOrganisation(coordinator, { ...oslo, ...says })),
    project: (title: string, partners: readonly Partner[]) => startProject(coordinator, title, partners),
    publishedProject: async (title: string, partners: readonly Partner[]) => {
      const project = await startProject(coordinator, title, partners);
      await accepted(publishPage(coordinator, { kind: "project", id: project.id }));
      return project;
    },
    /** A trip that was held and visited these hosts, to Göteborg. */
    trip: async (hosts: readonly string[]) => {
      const trip = await studyTrip(db, period, [committee]);
      await decision(db, trip.id, { committee_id: committee });
      await setTrip(db, trip.id, { state: "held" });
      for (const host of hosts)
        await accepted(
          addVisit(secretary, { tripId: trip.id, visit: someVisit({ host, day: "2027-03-03" }) }),
        );
      return trip;
    },
    publishProgramme: (tripId: string, note = "") =>
      accepted(publishPart(coordinator, { tripId, part: "programme", note })),
  };
}

async function startProject(context: CommandContext, title: string, partners: readonly Partner[]) {
  return accepted(
    createProject(context, {
      title,
      purpose: "At lære af hinanden",
      status: "running",
      startsOn: "2026",
      endsOn: null,
      partners,
      internalNote: "",
    }),
  );
}
