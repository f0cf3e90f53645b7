import { describe, expect, it } from "vitest";
import { findReportVersions } from "~/features/public-site/reports/reports.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { composeReport, publishReport, withdrawReport } from "~/features/reports/publish-report.server";
import type { ReportDecision } from "~/features/reports/report";
import {
  decideReport,
  reopenReport,
  startReport,
  writeReport,
} from "~/features/reports/report-commands.server";
import { loadReportFacts } from "~/features/reports/report-facts.server";
import { moneyOf } from "~/features/reports/report-money";
import { factsOfReport, findReportById, type Report } from "~/features/reports/reports.server";
import { listReportsOnDesk } from "~/features/reports/reports-on-desk.server";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { addPublishedPart } from "../../support/published-part";
import { setTrip } from "../../support/study-trips";
import { plainAgreement } from "../../support/twin-towns";
import { projectsOfTheYear, yearOfWork } from "../../support/year-of-work";

const today = "2028-01-20";

async function ground() {
  const { db, published } = freshDatabase();
  const year = await yearOfWork(db);
  const projects = await projectsOfTheYear(db, year.taken);
  const writing = acting(db, year.secretary, today);
  const publishing = acting(db, year.coordinator, today);
  return { db, published, projects, writing, publishing, ...year };
}

async function started() {
  const base = await ground();
  const { id } = await accepted(startReport(base.writing, { committeeId: base.culture, year: 2027 }));
  return { ...base, id };
}

async function stored(db: Db, id: string): Promise<Report> {
  const report = await findReportById(db, id);
  if (!report) throw new Error("the follow-up should be there");
  return report;
}

const decision: ReportDecision = {
  body: "Kulturudvalget",
  decidedOn: "2028-01-18",
  itemIsOpen: true,
  agendaItem: "7",
  caseNumber: "27/11042",
  link: "",
  wording: "Taget til efterretning.",
};

describe("The follow-up of a committee for a year", () => {
  it("holds exactly what the year's trips, evaluations, recommendations and projects say", async () => {
    const { db, culture, held, cancelled, late, planned } = await ground();
    const facts = await loadReportFacts(db, { committeeId: culture, year: 2027, reportId: null }, today);
    expect(facts.trips.map(({ reference, outcome, costMinor }) => [reference, outcome, costMinor])).toEqual([
      [held.reference, "held", 15_000_00],
      [cancelled.reference, "cancelled", null],
    ]);
    expect(facts.trips[0]).toMatchObject({
      committees: ["Kulturudvalget", "Planudvalget"],
      places: ["Göteborg"],
      costIsFinal: true,
      evaluation: { state: "approved", decidedOn: "2027-05-11" },
    });
    expect(facts.evaluatedLate.map(({ reference }) => reference)).toEqual([late.reference]);
    expect(facts.planned.map(({ reference }) => reference)).toEqual([planned.reference]);
    expect(facts.recommendations.map(({ body, status, projects }) => [body, status, projects])).toEqual([
      ["Åbn kulturskolen om eftermiddagen", "done", [{ slug: "aaben-musikskole", title: "Åben musikskole" }]],
      ["Lån instrumenter ud", "under_way", []],
    ]);
    expect(facts.projects).toMatchObject([
      {
        slug: "aaben-musikskole",
        status: "running",
        steps: [
          { status: "granted", on: "2027-06-14" },
          { status: "running", on: "2027-09-01" },
        ],
        ahead: [{ body: "Første hold", dueOn: "2028-01" }],
      },
    ]);
    expect(moneyOf(facts)).toEqual([
      expect.objectContaining({ currency: "DKK", spentMinor: 15_000_00, unknownTrips: 1 }),
      expect.objectContaining({ currency: "EUR", spentMinor: 0, withheldTrips: 0, grantedMinor: 150_000_00 }),
    ]);
  });

  it("is the council's for all committees and all projects", async () => {
    const { db, council, held, cancelled, others } = await ground();
    const facts = await loadReportFacts(db, { committeeId: council, year: 2027, reportId: null }, today);
    expect(facts.trips.map(({ reference }) => reference).sort()).toEqual(
      [held, cancelled, others].map(({ reference }) => reference).sort(),
    );
    expect(facts.trips.find(({ reference }) => reference === held.reference)?.costMinor).toBe(30_000_00);
    expect(facts.projects.map(({ slug }) => slug)).toEqual(["kystsikring", "aaben-musikskole"]);
  });

  it("tells of a project as it stood at the end of the year", async () => {
    const { db, culture, projects } = await ground();
    await transact(db, async (trx) => {
      await trx
        .insertInto("project_step")
        .values({
          id: "later",
          project_id: projects.own,
          position: 2,
          command: "stop",
          from_status: "running",
          to_status: "stopped",
          on_date: "2028-01-10",
        })
        .execute();
      await trx.updateTable("project").set({ status: "stopped" }).where("id", "=", projects.own).execute();
    });
    const facts = await loadReportFacts(db, { committeeId: culture, year: 2027, reportId: null }, today);
    expect(facts.projects).toMatchObject([{ status: "running" }]);
  });

  it("does not tell of a project before its first step", async () => {
    const { db, council } = await ground();
    await transact(db, async (trx) => {
      await trx.updateTable("project").set({ starts_on: null, ends_on: null }).execute();
    });
    const slugs = async (year: number) =>
      (await loadReportFacts(db, { committeeId: council, year, reportId: null }, today)).projects.map(
        ({ slug }) => slug,
      );
    expect(await slugs(2026)).toEqual([]);
    expect(await slugs(2027)).toEqual(["aaben-musikskole"]);
    expect(await slugs(2028)).toEqual(["kystsikring", "aaben-musikskole"]);
  });

  it("tells of a twin town whose agreement ended on an unknown day until it was last changed", async () => {
    const { db, culture, publishing } = await ground();
    await accepted(
      createTwinTown(publishing, {
        ...plainAgreement,
        town: { name: "Skagaströnd", city: null, country: "IS" },
        state: "ended",
        since: "1987",
        until: null,
      }),
    );
    const events = async (year: number) =>
      (await loadReportFacts(db, { committeeId: culture, year, reportId: null }, today)).twinTowns.map(
        ({ event }) => event,
      );
    expect(await events(2027)).toEqual(["ended_unknown"]);
    expect(await events(2028)).toEqual([]);
  });

  it("takes in a project that its secretary adds", async () => {
    const { db, writing, id, projects } = await started();
    const words = { summary: "Et godt år." };
    const written = { reportId: id, version: 1, words, projectIds: [projects.other], internalNote: "" };
    await accepted(writeReport(writing, written));
    const report = await stored(db, id);
    expect(report).toMatchObject({ words, projectIds: [projects.other], version: 2 });
    const facts = await factsOfReport(db, report, today);
    expect(facts.projects.map(({ slug }) => slug)).toEqual(["kystsikring", "aaben-musikskole"]);
    expect(await refusalKey(writeReport(writing, written))).toBe("form.stale");
  });

  it("stays as it was decided when trips, recommendations and projects change later", async () => {
    const { db, writing, id, held, taken, projects } = await started();
    const before = await factsOfReport(db, await stored(db, id), today);
    await accepted(decideReport(writing, { reportId: id, version: 1, decision }));
    await setTrip(db, held.id, { title: "Noget helt andet", starts_on: "2026-12-01" });
    await transact(db, async (trx) => {
      await trx.updateTable("recommendation").set({ status: "dropped" }).where("id", "=", taken).execute();
      await trx.updateTable("project").set({ grant_minor: 1 }).where("id", "=", projects.own).execute();
    });
    const report = await stored(db, id);
    expect(report).toMatchObject({ state: "decided", decision });
    expect(await factsOfReport(db, report, "2029-01-01")).toEqual(before);
  });

  it("is written by the committee's own secretary, and decided once", async () => {
    const { db, town, writing, id, culture } = await started();
    const stranger = acting(db, await town.secretary("Karla Sund", []), today);
    const written = { reportId: id, version: 1, words: {}, projectIds: [], internalNote: "" };
    expect(await refusalKey(writeReport(stranger, written))).toBe("permission.notYours");
    expect(await refusalKey(decideReport(stranger, { reportId: id, version: 1, decision }))).toBe(
      "permission.notYours",
    );
    expect((await accepted(startReport(writing, { committeeId: culture, year: 2027 }))).id).toBe(id);
    await accepted(decideReport(writing, { reportId: id, version: 1, decision }));
    expect(await refusalKey(writeReport(writing, { ...written, version: 2 }))).toBe("report.decided");
    expect(await refusalKey(decideReport(writing, { reportId: id, version: 2, decision }))).toBe(
      "report.decided",
    );
    await accepted(reopenReport(writing, { reportId: id, version: 2, reason: "Et tal var forkert" }));
    expect(await findReportById(db, id)).toMatchObject({ state: "draft", decision: null });
  });

  it("is of a year that has begun, in which the committee sat, and is decided once it is over", async () => {
    const { writing, culture, id } = await started();
    const start = (year: number) => refusalKey(startReport(writing, { committeeId: culture, year }));
    expect(await start(2029)).toBe("report.yearAhead");
    expect(await start(2025)).toBe("report.notSitting");
    const on = (decidedOn: string) =>
      refusalKey(decideReport(writing, { reportId: id, version: 1, decision: { ...decision, decidedOn } }));
    expect(await on("2028-02-01")).toBe("report.decidedAhead");
    expect(await on("2027-12-31")).toBe("report.decidedBefore");
    expect(await on("2028-01-01")).toBeNull();
  });
});

describe("A published follow-up", () => {
  async function decided(itemIsOpen = true) {
    const base = await started();
    const { id, writing } = base;
    await accepted(
      decideReport(writing, { reportId: id, version: 1, decision: { ...decision, itemIsOpen } }),
    );
    const publish = (note = "") =>
      publishReport(base.publishing, { reportId: id, note, previewed: undefined });
    const versions = () => findReportVersions(base.published, "kulturudvalget-2026-2029", 2027);
    return { ...base, publish, versions };
  }

  it("says nothing that is not public by a publication of its own", async () => {
    const { db, id, publish, versions } = await decided();
    await accepted(publish());
    const [version] = await versions();
    const text = JSON.stringify(version?.page);
    for (const secret of [
      "Kulturskoler i Göteborg",
      "1500000",
      "Åbn kulturskolen",
      "Åben musikskole",
      "Oslo",
    ])
      expect(text).not.toContain(secret);
    const composed = await composeReport(db, await stored(db, id));
    expect(composed?.leftOut.map(({ what }) => what).sort()).toEqual(
      ["cost", "project", "recommendation", "recommendation", "title", "title", "title", "trip"].sort(),
    );
  });

  it("names trips, costs, recommendations and projects once each is out, as a corrected version", async () => {
    const { db, publishing, held, projects, publish, versions } = await decided();
    await accepted(publish());
    await transact(db, async (trx) => {
      for (const part of ["programme", "evaluation", "accounts"] as const)
        await addPublishedPart(trx, held.id, part, "2028-01-19T10:00:00.000Z");
    });
    await accepted(publishPage(publishing, { kind: "project", id: projects.own }));
    expect(await refusalKey(publish())).toBe("publication.noteMissing");
    await accepted(publish("Regnskabet er kommet."));
    const [newest, first] = await versions();
    const text = JSON.stringify(newest?.page);
    for (const known of ["Kulturskoler i Göteborg", "1500000", "Åbn kulturskolen", "Åben musikskole"])
      expect(text).toContain(known);
    expect(first).toMatchObject({ number: 1, status: "corrected", endedReason: "Regnskabet er kommet." });
    expect(first?.page).not.toBeNull();
    expect(await refusalKey(publish("Igen"))).toBe("publication.unchanged");
  });

  it("comes of an open item alone, decided, and from the coordinator's hand", async () => {
    const { publish, versions, writing, id } = await decided(false);
    expect(await refusalKey(publish())).toBe("report.closedItem");
    await accepted(reopenReport(writing, { reportId: id, version: 2, reason: "Nyt møde" }));
    expect(await refusalKey(publish())).toBe("report.notDecided");
    const asSecretary = publishReport(writing, { reportId: id, note: "", previewed: undefined });
    expect(await refusalKey(asSecretary)).toBe("permission.notYours");
    expect(await versions()).toEqual([]);
  });

  it("waits on the desk from its decision on an open item until it is out, and not again once withdrawn", async () => {
    const { db, publishing, id, publish } = await decided();
    const onDesk = async () => (await listReportsOnDesk(db)).map(({ isToPublish }) => isToPublish);
    expect(await onDesk()).toEqual([true]);
    await accepted(publish());
    expect(await onDesk()).toEqual([false]);
    await accepted(withdrawReport(publishing, { reportId: id, reason: "Fejl i tallene." }));
    expect(await onDesk()).toEqual([false]);
    const closed = await decided(false);
    expect(await listReportsOnDesk(closed.db)).toMatchObject([{ state: "decided", isToPublish: false }]);
  });

  it("is not what was previewed if something came out in between", async () => {
    const { publishing, id } = await decided();
    const wanted = { reportId: id, note: "", previewed: "0".repeat(64) };
    expect(await refusalKey(publishReport(publishing, wanted))).toBe("publication.changedSincePreview");
  });

  it("is withdrawn with a reason, and every version of it erased", async () => {
    const { publishing, id, publish, versions } = await decided();
    const withdraw = (reason: string) => withdrawReport(publishing, { reportId: id, reason });
    expect(await refusalKey(withdraw("Fejl"))).toBe("publication.nothingIsOut");
    await accepted(publish());
    expect(await refusalKey(withdraw(" "))).toBe("publication.reasonMissing");
    await accepted(withdraw("Udvalget skal have den igen."));
    expect(await versions()).toMatchObject([
      { status: "withdrawn", page: null, endedReason: "Udvalget skal have den igen." },
    ]);
    await accepted(publish());
    expect(await versions()).toMatchObject([
      { number: 2, status: "current" },
      { number: 1, page: null },
    ]);
  });
});
