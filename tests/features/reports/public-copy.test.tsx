import { describe, expect, it } from "vitest";
import { ReportBody } from "~/features/public-site/reports/report-body";
import { publicReportLinks } from "~/features/public-site/reports/report-links";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { composeReport } from "~/features/reports/publish-report.server";
import { decideReport, startReport } from "~/features/reports/report-commands.server";
import { findReportById } from "~/features/reports/reports.server";
import type { PublicPart } from "~/features/travel-rules/facts";
import { transact } from "~db/transact";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { addPublishedPart } from "../../support/published-part";
import { setTrip } from "../../support/study-trips";
import { projectsOfTheYear, yearOfWork } from "../../support/year-of-work";
import { html, words } from "../../ui/render";

const today = "2028-01-20";

/** The culture committee's follow-up of 2027, decided, and what a copy of it would say once something is out. */
async function decided() {
  const { db } = freshDatabase();
  const year = await yearOfWork(db);
  const projects = await projectsOfTheYear(db, year.taken);
  await transact(db, (trx) =>
    trx
      .updateTable("recommendation")
      .set({ outcome: "Skolen holder åbent", owner: "Kulturchefen", status_on: "2027-12-01" })
      .where("id", "=", year.taken)
      .execute(),
  );
  const writing = acting(db, year.secretary, today);
  const { id } = await accepted(startReport(writing, { committeeId: year.culture, year: 2027 }));
  const decide = () =>
    accepted(
      decideReport(writing, {
        reportId: id,
        version: 1,
        decision: {
          ...{ body: "Kulturudvalget", decidedOn: "2028-01-18", itemIsOpen: true, agendaItem: "" },
          ...{ caseNumber: "", link: "", wording: "" },
        },
      }),
    );
  const out = (...parts: PublicPart[]) =>
    transact(db, async (trx) => {
      for (const part of parts) await addPublishedPart(trx, year.held.id, part, "2028-01-19T10:00:00.000Z");
    });
  const copy = async () => {
    const report = await findReportById(db, id);
    const composed = report && (await composeReport(db, report));
    if (!composed) throw new Error("the follow-up should be decided");
    const { facts, decision } = composed.page;
    return { facts, decision, leftOut: composed.leftOut };
  };
  const publishProject = () =>
    accepted(publishPage(acting(db, year.coordinator, today), { kind: "project", id: projects.own }));
  return { db, ...year, projects, decide, out, copy, publishProject };
}

const opening = "Åbn kulturskolen om eftermiddagen";

describe("The public copy of a follow-up", () => {
  it("gives a recommendation's words alone while the follow-up on its trip is not out", async () => {
    const { decide, out, copy } = await decided();
    await decide();
    await out("evaluation");
    const { facts, leftOut } = await copy();
    expect(facts.recommendations[0]).toMatchObject({
      ...{ body: opening, status: null, statusOn: null, outcome: "", owner: "" },
    });
    expect(leftOut).toContainEqual({ what: "followUp", name: opening });
  });

  it("tells what came of a recommendation once the follow-up on its trip is out, and not after that is withdrawn", async () => {
    const { db, decide, out, copy } = await decided();
    await decide();
    await out("evaluation", "follow_up");
    const { facts, leftOut } = await copy();
    expect(facts.recommendations[0]).toMatchObject({
      ...{ status: "done", statusOn: "2027-12-01", outcome: "Skolen holder åbent", owner: "Kulturchefen" },
    });
    expect(leftOut.map(({ what }) => what)).not.toContain("followUp");
    await transact(db, (trx) =>
      trx
        .updateTable("publication_version")
        .set({ status: "withdrawn", ended_at: today, ended_reason: "Fejl" })
        .where("part", "=", "follow_up")
        .execute(),
    );
    expect((await copy()).facts.recommendations[0]).toMatchObject({ status: null, outcome: "", owner: "" });
  });

  it("tells nothing of what came of it that the published follow-up does not say", async () => {
    const { db, taken, decide, out, copy } = await decided();
    await out("evaluation", "follow_up");
    await transact(db, (trx) =>
      trx
        .updateTable("recommendation")
        .set({ outcome: "Lederen er sygemeldt", status: "dropped" })
        .where("id", "=", taken)
        .execute(),
    );
    await decide();
    expect((await copy()).facts.recommendations[0]).toMatchObject({
      ...{ status: null, outcome: "", owner: "Kulturchefen" },
    });
  });

  it("leaves out a recommendation whose words the published evaluation does not hold", async () => {
    const { db, taken, decide, out, copy } = await decided();
    await out("evaluation", "follow_up");
    await transact(db, (trx) =>
      trx.updateTable("recommendation").set({ body: "Fyr lederen" }).where("id", "=", taken).execute(),
    );
    await decide();
    const { facts, leftOut } = await copy();
    expect(facts.recommendations.map(({ body }) => body)).toEqual(["Lån instrumenter ud"]);
    expect(leftOut).toContainEqual({ what: "recommendation", name: "Fyr lederen" });
  });

  it("says of a project what its published page says, and no more", async () => {
    const { db, projects, decide, copy, publishProject } = await decided();
    await publishProject();
    await transact(db, async (trx) => {
      await trx
        .updateTable("project")
        .set({ title: "Hemmelig musikskole", grant_minor: 777_00, programme_note: "Et fortroligt program" })
        .where("id", "=", projects.own)
        .execute();
      await trx
        .updateTable("project_milestone")
        .set({ body: "Lederen fratræder" })
        .where("project_id", "=", projects.own)
        .execute();
    });
    await decide();
    const { facts, leftOut } = await copy();
    expect(facts.projects).toMatchObject([
      {
        ...{ title: "Åben musikskole", status: "running", startsOn: "2027-09", budgetMinor: 200_000_00 },
        ...{ grantMinor: null, programme: "", ahead: [], steps: [] },
      },
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/Hemmelig|77700|fortroligt|fratræder/);
    expect(leftOut).toContainEqual({ what: "projectFacts", name: "Åben musikskole" });
  });

  it("ties a project to a recommendation where its published page does", async () => {
    const { decide, out, copy, publishProject } = await decided();
    await decide();
    await publishProject();
    await out("evaluation");
    expect((await copy()).facts.recommendations[0]?.projects).toEqual([]);
    await publishProject();
    expect((await copy()).facts.recommendations[0]?.projects).toEqual([
      { slug: "aaben-musikskole", title: "Åben musikskole" },
    ]);
  });

  it("gives a trip's title and cost as its published programme and accounts have them, else neither", async () => {
    const { db, held, decide, out, copy } = await decided();
    await out("programme", "accounts");
    await setTrip(db, held.id, { title: "Fyringsrunde i Göteborg" });
    await transact(db, (trx) =>
      trx.updateTable("cost_line").set({ final_minor: 90_000_00 }).where("trip_id", "=", held.id).execute(),
    );
    await decide();
    const { facts } = await copy();
    expect(facts.trips[0]).toMatchObject({ title: "", costMinor: null, costIsWithheld: true });
  });

  it("says on which day its numbers were gathered where that is not the day of the meeting", async () => {
    const { decide, copy } = await decided();
    await decide();
    const { facts, decision } = await copy();
    expect(facts.gatheredOn).toBe(today);
    const read = (decidedOn: string) =>
      words(
        html(
          <ReportBody
            {...{ facts, words: {}, links: publicReportLinks }}
            decision={{ ...decision, decidedOn }}
          />,
        ),
      );
    expect(read(decision.decidedOn)).toContain("Tallene er opgjort 20. januar 2028.");
    expect(read(today)).not.toContain("Tallene er opgjort");
  });

  it("shows a status that is not public as not told, and counts no recommendation as not carried out for it", async () => {
    const { decide, out, copy } = await decided();
    await decide();
    await out("evaluation");
    const { facts, decision } = await copy();
    const read = words(html(<ReportBody {...{ facts, decision, words: {}, links: publicReportLinks }} />));
    expect(read).toContain("Status ikke offentliggjort");
    expect(read).not.toContain("Anbefalinger gennemført");
  });
});
