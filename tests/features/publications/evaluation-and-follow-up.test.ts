import { describe, expect, it } from "vitest";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { publishPart } from "~/features/publications/publish.server";
import { readPart } from "~/features/publications/read-snapshot";
import { refreshEverything } from "~/features/publications/refresh.server";
import { remarks } from "~/features/publications/remarks";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import {
  changing,
  costLine,
  decision,
  publicRecordAsText,
  setTrip,
  studyTrip,
  traveller,
} from "../../support/study-trips";

const now = new Date("2027-05-05T08:00:00Z");

async function evaluatedTrip(db: Db) {
  const place = municipality(db);
  const period = await place.period(2026);
  const culture = await place.committee(period, "Kulturudvalget");
  const chair = await place.politician("Viggo Stjernholt", { [culture]: "chair" });
  const context = { db, viewer: await place.coordinator(), now };
  const { id, reference } = await studyTrip(db, period, [culture]);
  await decision(db, id, { committee_id: culture });
  await setTrip(db, id, { state: "held" });
  const participant = newId();
  await traveller(db, id, {
    id: participant,
    kind: "politician",
    person_id: chair.personId,
    committee_id: culture,
    status: "went",
  });
  await traveller(db, id, { kind: "politician", committee_id: culture, headcount: 2, status: "went" });
  await changing(db, id, async (trx) => {
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: id,
        state: "approved",
        signed_by: "Viggo Stjernholt",
        signed_as: "chair",
        signed_on: "2027-04-01",
        presented_on: "2027-04-20",
        sent_back_note: "Intern besked",
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .execute();
    for (const [section, body] of [
      ["benefit", "Vi lærte meget"],
      ["summary", "Kort sagt"],
      ["differently", "  "],
    ] as const)
      await trx
        .insertInto("evaluation_section")
        .values({ trip_id: id, section, body, edited_by: "Karla Sund", edited_at: null })
        .execute();
    await trx
      .insertInto("contribution")
      .values({
        id: newId(),
        trip_id: id,
        participant_id: participant,
        state: "sent",
        purpose_met: "yes",
        recommendation: "Mit eget forslag",
        rating: 4,
        dissent: "Min egen mening",
        entered_by: null,
        saved_at: "2027-03-10T08:00:00.000Z",
        sent_at: "2027-03-10T08:00:00.000Z",
      })
      .execute();
    for (const [position, [body, owner, status]] of [
      ["Hold på tre skoler", "Kulturchefen", "done"],
      ["Et fritidskort", "", "not_started"],
    ].entries())
      await trx
        .insertInto("recommendation")
        .values({
          id: newId(),
          trip_id: id,
          position,
          body: body ?? "",
          owner,
          status: status as "done" | "not_started",
          follow_up_on: null,
          status_on: null,
        })
        .execute();
  });
  await decision(db, id, {
    committee_id: culture,
    concerns: "evaluation",
    meeting_on: "2027-04-20",
    outcome: "noted",
  });
  return { context, id, reference, period };
}

async function current<P extends "evaluation" | "follow_up">(db: Db, part: P) {
  const row = await db
    .selectFrom("publication_version")
    .selectAll()
    .where("part", "=", part as "evaluation")
    .where("status", "=", "current")
    .executeTakeFirstOrThrow();
  return readPart(part, row);
}

async function scoreboardTrip(db: Db) {
  const row = await db.selectFrom("publication_scoreboard").select("content").executeTakeFirstOrThrow();
  return (JSON.parse(row.content) as PeriodFacts).trips[0];
}

describe("a published evaluation", () => {
  it("holds the joint text as signed, counts contributions and quotes none but their dissent", async () => {
    const { db } = freshDatabase();
    const { context, id } = await evaluatedTrip(db);
    expect((await publishPart(context, { tripId: id, part: "evaluation", note: "" })).ok).toBe(true);
    expect(await current(db, "evaluation")).toMatchObject({
      sections: [
        { section: "summary", body: "Kort sagt" },
        { section: "benefit", body: "Vi lærte meget" },
      ],
      contributions: { received: 1, expected: 3 },
      signed: { by: "Viggo Stjernholt", as: "chair", on: "2027-04-01" },
      recommendations: [
        { number: 1, owner: "Kulturchefen" },
        { number: 2, owner: "" },
      ],
      decisions: [{ concerns: "evaluation", meetingOn: "2027-04-20" }],
    });
    expect((await current(db, "evaluation"))?.divergent.map(({ body }) => body)).toContain("Min egen mening");
    const everything = await publicRecordAsText(db);
    for (const hidden of ["Mit eget forslag", "Intern besked", "Karla Sund"])
      expect(everything).not.toContain(hidden);
  });

  it("tells the scoreboard of its recommendations, and of what came of them once the follow-up is out", async () => {
    const { db } = freshDatabase();
    const { context, id } = await evaluatedTrip(db);
    expect((await scoreboardTrip(db))?.recommendations.total).toBe(0);
    await publishPart(context, { tripId: id, part: "evaluation", note: "" });
    expect((await scoreboardTrip(db))?.recommendations).toMatchObject({ total: 2, done: 0, notStarted: 2 });
    await publishPart(context, { tripId: id, part: "follow_up", note: "" });
    expect((await current(db, "follow_up"))?.recommendations.map(({ status }) => status)).toEqual([
      "done",
      "not_started",
    ]);
    expect(await scoreboardTrip(db)).toMatchObject({
      title: "Unges fritid i Göteborg",
      evaluation: { state: "approved", decidedOn: "2027-04-20" },
      recommendations: { total: 2, done: 1, notStarted: 1 },
    });
  });

  it("comes with a word to the publisher of what a reader will miss", async () => {
    const { db } = freshDatabase();
    const { context, id } = await evaluatedTrip(db);
    await publishPart(context, { tripId: id, part: "evaluation", note: "" });
    const content = await current(db, "evaluation");
    if (!content) throw new Error("erased");
    expect(remarks({ part: "evaluation", content: { ...content, signed: null } })).toEqual([
      { key: "notSigned" },
      { key: "notAssigned", numbers: [2] },
    ]);
  });
});

describe("a trip known from old sources", () => {
  it("is public once a part of it is, with a total that no budget was made for", async () => {
    const { db } = freshDatabase();
    const place = municipality(db);
    const period = await place.period(2018);
    const committee = await place.committee(period, "Teknisk Udvalg");
    const context = { db, viewer: await place.coordinator(), now };
    const { id, reference } = await studyTrip(db, period, [committee], {
      state: "recorded",
      reference: "2019-01",
      starts_on: "2019-05",
      ends_on: null,
      participants_complete: 0,
    });
    await costLine(db, id, { category: "undivided", final_minor: 11_582_962 });
    await traveller(db, id, { kind: "politician", committee_id: committee, headcount: 6, status: "went" });
    expect(await db.selectFrom("publication_trip").select("reference").execute()).toEqual([]);
    expect((await publishPart(context, { tripId: id, part: "accounts", note: "" })).ok).toBe(true);
    const row = await db.selectFrom("publication_version").selectAll().executeTakeFirstOrThrow();
    expect(readPart("accounts", row)).toMatchObject({
      budgetMinor: null,
      totalMinor: 11_582_962,
      headcount: null,
      perParticipantMinor: null,
      participants: { complete: false, politicians: [{ unnamed: 6 }] },
    });
    expect(await db.selectFrom("publication_trip").select("reference").execute()).toEqual([{ reference }]);
    expect(await scoreboardTrip(db)).toMatchObject({ state: "recorded", evaluation: { state: "none" } });
  });
});

describe("beside the trips", () => {
  it("a project's page holds its partners and not its internal note, and is the coordinator's to publish", async () => {
    const { db } = freshDatabase();
    const place = municipality(db);
    const project = newId();
    await transact(db, async (trx) => {
      await trx
        .insertInto("project")
        .values({
          id: project,
          slug: "groen-havn",
          title: "Grøn havn",
          status: "running",
          starts_on: "2025",
          ends_on: null,
          internal_note: "Pengene mangler",
        })
        .execute();
      await trx
        .insertInto("partner")
        .values({
          id: newId(),
          project_id: project,
          position: 0,
          organisation_id: null,
          description: "ni andre kommuner",
          role: "partner",
        })
        .execute();
    });
    const secretary = await place.secretary("Karla Sund", []);
    expect(await publishPage({ db, viewer: secretary, now }, { kind: "project", id: project })).toMatchObject(
      { ok: false },
    );
    const coordinator = await place.coordinator();
    expect(await publishPage({ db, viewer: coordinator, now }, { kind: "project", id: project })).toEqual({
      ok: true,
      value: { slug: "groen-havn" },
    });
    expect(
      await publishPage({ db, viewer: coordinator, now }, { kind: "project", id: "nothing" }),
    ).toMatchObject({
      refusal: { key: "notFound" },
    });
    const everything = await publicRecordAsText(db);
    expect(everything).toContain("ni andre kommuner");
    expect(everything).not.toContain("Pengene mangler");
  });

  it("the site knows whose it is, and no other setting", async () => {
    const { db } = freshDatabase();
    await transact(db, async (trx) => {
      await trx
        .insertInto("setting")
        .values([
          { key: "municipality_name", value: "Fjordby Kommune" },
          { key: "mail_password", value: "hemmelig" },
        ])
        .execute();
      await refreshEverything(trx);
    });
    expect(await db.selectFrom("publication_site").selectAll().execute()).toEqual([
      { key: "municipality_name", value: "Fjordby Kommune" },
    ]);
    await transact(db, async (trx) => {
      await trx.deleteFrom("setting").execute();
      await refreshEverything(trx);
    });
    expect(await db.selectFrom("publication_site").selectAll().execute()).toEqual([]);
  });
});
