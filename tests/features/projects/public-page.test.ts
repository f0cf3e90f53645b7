import { expect, it } from "vitest";
import { createProject } from "~/features/projects/project-commands.server";
import { decideProject, releaseProjectDecision } from "~/features/projects/project-decision-commands.server";
import { adoptProjectRule } from "~/features/projects/project-rule-commands.server";
import { stopProject } from "~/features/projects/project-steps.server";
import { scoreProject } from "~/features/projects/score-commands.server";
import { composeProject } from "~/features/publications/public-pages/compose-project.server";
import { noContact } from "~/shared/contact";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { internationalRows } from "../../support/international-rows";
import { municipality } from "../../support/municipality";
import { studyTrip } from "../../support/study-trips";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  return { db, town, context: acting(db, await town.coordinator()), rows: internationalRows(db) };
}

const decision = {
  committeeId: null,
  body: "Økonomiudvalget",
  outcome: "yes",
  meetingOn: "2026-03-18",
  itemIsOpen: false,
  agendaItem: "",
  caseNumber: "",
  link: "",
  wording: "Hemmeligt",
} as const;

it("A project's page tells all that is public of it", async () => {
  const { db, context, rows } = await ground();
  const programmeId = await rows.programme("Interreg South Baltic");
  const area = await rows.policyArea("Kultur");
  const effort = await rows.effort(await rows.strategy("Den globale strategi"), "Unge med");
  const { id } = await accepted(
    createProject(context, {
      title: "Unge",
      acronym: "SB YCGN",
      status: "running",
      programmeId,
      currency: "EUR",
      budgetMinor: 56_564_200,
      grantMinor: 46_864_070,
      projectLeader: "ansat i Vara",
      contact: { ...noContact, name: "Lone Havn", isPublic: true },
      partnerCountries: ["SI"],
      partnerCountriesNote: "alle 27 EU-medlemslande dengang",
      policyAreaIds: [area],
      effortIds: [effort],
      milestones: [{ body: "Start", dueOn: "2026", reachedOn: null }],
      results: [{ body: "Ungeråd", link: "" }],
      links: [{ label: "Rapport", link: "https://ycgn.example" }],
    }),
  );
  expect(await composeProject(db, id)).toMatchObject({
    acronym: "SB YCGN",
    programme: { slug: "interreg-south-baltic", name: "Interreg South Baltic" },
    totalCostMinor: 56_564_200,
    euContributionMinor: 46_864_070,
    ownContributionMinor: null,
    contact: { name: "Lone Havn" },
    countries: ["SI"],
    policyAreas: [{ slug: "kultur", name: "Kultur" }],
    efforts: [{ name: "Unge med", strategy: { name: "Den globale strategi" } }],
    milestones: [{ body: "Start" }],
    results: [{ body: "Ungeråd" }],
    links: [{ label: "Rapport" }],
  });
});

it("Notes, scores, reasons, closed decisions, private contacts and trips that are not public stay behind", async () => {
  const { db, town, context, rows } = await ground();
  const point = await rows.point(await rows.strategy("Den globale strategi"), "Flere job");
  const period = await town.period(2026);
  const trip = await studyTrip(db, period, [await town.committee(period, "Kulturudvalget")], {
    state: "draft",
  });
  const { id } = await accepted(
    createProject(context, {
      title: "Unge",
      status: "assessed",
      internalNote: "Intern note",
      contact: { ...noContact, name: "Privat person" },
      trips: [{ tripId: trip.id, relation: "came_from" }],
    }),
  );
  const seen = { projectId: id, version: 1 };
  await accepted(scoreProject(context, seen, [{ pointId: point, value: 1, reason: "Kun lidt" }]));
  const closed = await accepted(decideProject(context, id, decision));
  await accepted(
    stopProject(context, { ...seen, version: 2, onDate: null, note: "Partneren er upålidelig" }),
  );
  const told = JSON.stringify(await composeProject(db, id));
  for (const secret of [
    "Intern note",
    "Kun lidt",
    "Hemmeligt",
    "Privat person",
    "upålidelig",
    trip.reference,
  ])
    expect(told).not.toContain(secret);
  await accepted(releaseProjectDecision(context, id, { id: closed.id, version: 1 }, "2026-05-01"));
  expect(await composeProject(db, id)).toMatchObject({
    decisions: [{ body: "Økonomiudvalget", releasedOn: "2026-05-01", wording: "Hemmeligt" }],
  });
});

it("A page says whether the rule on larger projects asks for a decision, whatever was decided behind closed doors", async () => {
  const { db, context } = await ground();
  const told = async (budgetMinor: number | null) => {
    const project = { title: "Havnen", status: "assessed", budgetMinor } as const;
    const { id } = await accepted(createProject(context, project));
    await accepted(decideProject(context, id, decision));
    const page = await composeProject(db, id);
    return [page?.needsDecision, page?.decisions.length];
  };
  expect(await told(5_000_000_00)).toEqual([false, 0]);
  await accepted(
    adoptProjectRule(context, {
      startsOn: "2026-01-01",
      adoptedOn: "2025-12-10",
      adoptedBy: "Byrådet",
      strength: "must",
      measure: "budget",
      amounts: [{ minor: 1_000_000_00, currency: "DKK" }],
      wording: "",
      link: "",
    }),
  );
  expect(await told(5_000_000_00)).toEqual([true, 0]);
  expect(await told(5_000_00)).toEqual([false, 0]);
  expect(await told(null)).toEqual([true, 0]);
});
