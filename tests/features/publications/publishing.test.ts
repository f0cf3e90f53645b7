import { describe, expect, it } from "vitest";
import { composePart } from "~/features/publications/compose/part.server";
import { digestOf } from "~/features/publications/digest.server";
import { correctPart, publishPart } from "~/features/publications/publish.server";
import { redactPart } from "~/features/publications/redact.server";
import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { findTrip } from "~/features/trips/trips.server";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { freshDatabase } from "../../support/fresh-database";
import { memoryFiles } from "../../support/memory-files";
import { municipality } from "../../support/municipality";
import { funding } from "../../support/ruled-rows";
import {
  changing,
  costLine,
  decision,
  document,
  publicRecordAsText,
  setTrip,
  studyTrip,
  traveller,
  visit,
} from "../../support/study-trips";

const now = new Date("2027-05-05T08:00:00Z");

async function heldTrip(db: Db) {
  const place = municipality(db);
  const period = await place.period(2026);
  const culture = await place.committee(period, "Kultur- og Fritidsudvalget");
  const coordinator = await place.coordinator();
  const chair = await place.politician("Viggo Stjernholt", { [culture]: "chair" });
  const trip = await studyTrip(db, period, [culture]);
  await traveller(db, trip.id, {
    kind: "politician",
    person_id: chair.personId,
    committee_id: culture,
    status: "went",
  });
  await decision(db, trip.id, { committee_id: culture, body: "Kultur- og Fritidsudvalget" });
  await setTrip(db, trip.id, { state: "held" });
  return { place, period, culture, coordinator, ...trip };
}

const acting = (db: Db, viewer: Viewer) => ({ db, viewer, now });

function versionsOf(db: Db, part = "programme") {
  return db
    .selectFrom("publication_version")
    .selectAll()
    .where("part", "=", part as "programme")
    .orderBy("number")
    .execute();
}

async function published(db: Db, number = 1): Promise<ProgrammePart> {
  const versions = await versionsOf(db);
  return JSON.parse(versions[number - 1]?.content ?? "null") as ProgrammePart;
}

describe("publishing a part", () => {
  it("is the coordinator's: a secretary and a politician are refused", async () => {
    const { db } = freshDatabase();
    const { place, culture, id } = await heldTrip(db);
    const secretary = await place.secretary("Karla Sund", [culture]);
    const politician = await place.politician("Runa Lærkedal", { [culture]: "chair" });
    for (const viewer of [secretary, politician])
      expect(
        await publishPart(acting(db, viewer), { tripId: id, part: "programme", note: "" }),
      ).toMatchObject({
        ok: false,
        refusal: { key: "permission.notYours" },
      });
    expect(await versionsOf(db)).toEqual([]);
  });

  it("numbers the first version 1 and says who by role, not by name", async () => {
    const { db } = freshDatabase();
    const { coordinator, reference, id } = await heldTrip(db);
    const issued = await publishPart(acting(db, coordinator), { tripId: id, part: "programme", note: "" });
    expect(issued).toEqual({ ok: true, value: { reference, part: "programme", number: 1 } });
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, status: "current", published_by: "international koordinator" },
    ]);
    expect(await publicRecordAsText(db)).not.toContain(coordinator.name);
  });

  it("names politicians with their capacity, and officials by role alone unless a name is chosen", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    await traveller(db, id, {
      kind: "official",
      name: "Bodil Grønlund",
      capacity: "kulturchef",
      status: "went",
    });
    await traveller(db, id, {
      kind: "official",
      name: "Asger Vang",
      capacity: "skolechef",
      status: "went",
      name_is_public: 1,
    });
    await traveller(db, id, { kind: "guest", name: "Mie Dal", capacity: "ungerådet", status: "went" });
    await traveller(db, id, { kind: "companion", name: "Ole Stjernholt", status: "went" });
    await traveller(db, id, {
      kind: "official",
      name: "Per Ask",
      status: "withdrew",
      withdrew_reason: "Syg",
    });
    await publishPart(acting(db, coordinator), { tripId: id, part: "programme", note: "" });
    expect((await published(db)).participants).toEqual({
      basis: "went",
      complete: true,
      politicians: [
        {
          committee: "Kultur- og Fritidsudvalget",
          names: [{ name: "Viggo Stjernholt", capacity: "formand" }],
          unnamed: 0,
        },
      ],
      officials: [
        { role: "kulturchef", headcount: 1, name: null },
        { role: "skolechef", headcount: 1, name: "Asger Vang" },
      ],
      guests: [{ role: "ungerådet", headcount: 1, name: null }],
      companions: 1,
      withdrew: 1,
    });
    const everything = await publicRecordAsText(db);
    for (const hidden of ["Bodil", "Mie Dal", "Ole Stjernholt", "Per Ask", "Syg"])
      expect(everything).not.toContain(hidden);
  });

  it("leaves out internal documents, contacts, notes, and decisions on closed items", async () => {
    const { db } = freshDatabase();
    const { coordinator, culture, id } = await heldTrip(db);
    await setTrip(db, id, { internal_note: "Ring til Tina" });
    await document(db, id, { title: "Program", is_public: 1 });
    await document(db, id, { title: "Forhandlingsoplæg", is_public: 0 });
    await document(db, id, { title: "Bilag til regnskab", part: "accounts", is_public: 1 });
    await visit(db, id, { contact: "tina@goteborg.example", contact_is_public: 0 });
    await visit(db, id, { topic: "Fritidskortet", contact: "info@oslo.example", contact_is_public: 1 });
    await decision(db, id, {
      committee_id: culture,
      item: "closed",
      wording: "Fortrolig drøftelse",
      outcome: "noted",
    });
    await publishPart(acting(db, coordinator), { tripId: id, part: "programme", note: "" });
    const programme = await published(db);
    expect(programme.documents.map(({ title }) => title)).toEqual(["Program"]);
    expect(programme.visits.map(({ contact }) => contact)).toEqual([null, "info@oslo.example"]);
    expect(programme.decisions).toHaveLength(1);
    const everything = await publicRecordAsText(db);
    for (const hidden of ["Tina", "tina@", "Forhandlingsoplæg", "Fortrolig"])
      expect(everything).not.toContain(hidden);
  });

  it("says what a body had before it and on what terms money came, and nothing where nobody has told", async () => {
    const { db } = freshDatabase();
    const { id } = await heldTrip(db);
    await decision(db, id, { body: "Byrådet", meeting_on: "2027-01-25", contents: '["programme"]' });
    const trip = await findTrip(db, id);
    if (!trip) throw new Error("no trip");
    const { decisions } = await composePart(db, "programme", trip);
    expect(decisions[0]).not.toHaveProperty("contents");
    expect(decisions[1]).toMatchObject({ contents: ["programme"] });
    await funding(db, id, { funder: "Fonden" });
    await funding(db, id, { funder: "Værten", relevance: "Emnet er vores", obliges: 0 });
    const { funders } = await composePart(db, "accounts", trip);
    expect(funders?.[0]).not.toHaveProperty("relevance");
    expect(funders?.[0]).not.toHaveProperty("obliges");
    expect(funders?.[1]).toMatchObject({ relevance: "Emnet er vores", obliges: false });
  });

  it("waits for what each part needs", async () => {
    const { db } = freshDatabase();
    const { coordinator, culture, period, id } = await heldTrip(db);
    const tryPart = (part: "programme" | "evaluation" | "accounts" | "follow_up", tripId = id) =>
      publishPart(acting(db, coordinator), { tripId, part, note: "" });
    expect(await tryPart("evaluation")).toMatchObject({ refusal: { key: "publication.evaluationApproved" } });
    expect(await tryPart("accounts")).toMatchObject({ refusal: { key: "publication.amountsKnown" } });
    expect(await tryPart("follow_up")).toMatchObject({ refusal: { key: "publication.evaluationPublished" } });
    const closed = await studyTrip(db, period, [culture], { state: "approved" });
    await decision(db, closed.id, { committee_id: culture, item: "closed" });
    expect(await tryPart("programme", closed.id)).toMatchObject({
      refusal: { key: "publication.publicGround" },
    });
    const draft = await studyTrip(db, period, [culture], { state: "draft" });
    expect(await tryPart("programme", draft.id)).toMatchObject({
      refusal: { key: "publication.programmeState" },
    });
  });

  it("publishes accounts with cost per participant and shares that add up, and says what is not known", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    await traveller(db, id, { kind: "official", capacity: "chef", headcount: 2, status: "went" });
    await costLine(db, id, { category: "flights", estimated_minor: 100_000, final_minor: 100_001 });
    await costLine(db, id, { category: "lodging", estimated_minor: 50_000 });
    expect((await publishPart(acting(db, coordinator), { tripId: id, part: "accounts", note: "" })).ok).toBe(
      true,
    );
    const [version] = await versionsOf(db, "accounts");
    expect(JSON.parse(version?.content ?? "")).toMatchObject({
      budgetMinor: 150_000,
      totalMinor: null,
      isFinal: false,
      headcount: 3,
      perParticipantMinor: null,
      shares: [],
    });
    await changing(db, id, (trx) =>
      trx.updateTable("cost_line").set({ final_minor: 50_000 }).where("category", "=", "lodging").execute(),
    );
    await correctPart(acting(db, coordinator), { tripId: id, part: "accounts", note: "Endelige beløb" });
    expect(JSON.parse((await versionsOf(db, "accounts"))[1]?.content ?? "")).toMatchObject({
      totalMinor: 150_001,
      isFinal: true,
      perParticipantMinor: 50_000,
      shares: [{ committee: "Kultur- og Fritidsudvalget", shareMinor: 150_001, weight: 1, lastMinor: false }],
    });
  });

  it("publishes nothing that has changed since it was previewed", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    const trip = await findTrip(db, id);
    if (!trip) throw new Error("no trip");
    const previewed = digestOf(await composePart(db, "programme", trip));
    await setTrip(db, id, { purpose: "Noget helt andet" });
    expect(
      await publishPart(acting(db, coordinator), { tripId: id, part: "programme", note: "", previewed }),
    ).toMatchObject({ refusal: { key: "publication.changedSincePreview" } });
    expect(await versionsOf(db)).toEqual([]);
  });
});

describe("a published version", () => {
  it("is corrected by the next one, with a note, and stays readable", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    const context = acting(db, coordinator);
    await publishPart(context, { tripId: id, part: "programme", note: "" });
    expect(await correctPart(context, { tripId: id, part: "programme", note: "Intet" })).toMatchObject({
      refusal: { key: "publication.unchanged", params: { number: 1 } },
    });
    await setTrip(db, id, { purpose: "At se fritidsklubberne" });
    expect(await correctPart(context, { tripId: id, part: "programme", note: "  " })).toMatchObject({
      refusal: { key: "publication.noteMissing" },
    });
    expect(
      await correctPart(context, { tripId: id, part: "programme", note: "Formålet var forkert" }),
    ).toMatchObject({
      value: { number: 2 },
    });
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, status: "corrected", ended_reason: "Formålet var forkert" },
      { number: 2, status: "current", note: "Formålet var forkert" },
    ]);
    expect((await published(db, 1)).purpose).toBe("At se kulturskolens eftermiddage");
  });

  it("is withdrawn with a reason: none of its part stays readable, the notice stays, and it can come out anew", async () => {
    const { db } = freshDatabase();
    const { coordinator, reference, id } = await heldTrip(db);
    const context = acting(db, coordinator);
    await publishPart(context, { tripId: id, part: "programme", note: "" });
    await setTrip(db, id, { purpose: "Andet" });
    await correctPart(context, { tripId: id, part: "programme", note: "Rettet" });
    expect(await withdrawPart(context, { tripId: id, part: "programme", reason: "" })).toMatchObject({
      refusal: { key: "publication.reasonMissing" },
    });
    await withdrawPart(context, { tripId: id, part: "programme", reason: "Værten har bedt om det" });
    expect(await versionsOf(db)).toMatchObject([
      { status: "withdrawn", ended_reason: "Værten har bedt om det" },
      { status: "withdrawn", ended_reason: "Værten har bedt om det" },
    ]);
    expect(await db.selectFrom("publication_trip").select("reference").execute()).toEqual([{ reference }]);
    expect(await withdrawPart(context, { tripId: id, part: "programme", reason: "Igen" })).toMatchObject({
      refusal: { key: "publication.nothingIsOut" },
    });
    expect(await publishPart(context, { tripId: id, part: "programme", note: "" })).toMatchObject({
      value: { number: 3 },
    });
  });

  it("cannot be changed, revived or deleted, by the database's own word", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    await document(db, id, { title: "Program", is_public: 1 });
    await publishPart(acting(db, coordinator), { tripId: id, part: "programme", note: "Først" });
    const change = (values: object) =>
      changing(db, id, (trx) => trx.updateTable("publication_version").set(values).execute());
    await expect(change({ content: "{}" })).rejects.toThrow("only erased");
    await expect(change({ note: "Andet" })).rejects.toThrow("cannot be changed");
    await expect(change({ published_at: "2020-01-01" })).rejects.toThrow("cannot be changed");
    await expect(changing(db, id, (trx) => trx.deleteFrom("publication_version").execute())).rejects.toThrow(
      "never",
    );
    await expect(changing(db, id, (trx) => trx.deleteFrom("publication_document").execute())).rejects.toThrow(
      "goes only",
    );
    await change({ status: "withdrawn", ended_at: "2027-06-01T00:00:00.000Z" });
    await expect(change({ status: "current" })).rejects.toThrow("publish a new one");
  });

  it("comes out once when two coordinators publish it at once", async () => {
    const { db } = freshDatabase();
    const { place, coordinator, id } = await heldTrip(db);
    const other = await place.coordinator("Signe Havn");
    const answers = await Promise.all(
      [coordinator, other].map((viewer) =>
        publishPart(acting(db, viewer), { tripId: id, part: "programme", note: "Klar" }),
      ),
    );
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { key: "publication.unchanged" } });
    expect(await versionsOf(db)).toHaveLength(1);
  });

  it("comes out once when one form is sent twice", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    const context = { ...acting(db, coordinator), formKey: "key-1" };
    const first = await publishPart(context, { tripId: id, part: "programme", note: "" });
    expect(await publishPart(context, { tripId: id, part: "programme", note: "" })).toEqual(first);
    expect(await versionsOf(db)).toHaveLength(1);
  });
});

describe("redaction", () => {
  it("erases the chosen versions' content, and keeps number, date and reason", async () => {
    const { db } = freshDatabase();
    const { coordinator, id } = await heldTrip(db);
    const context = { ...acting(db, coordinator), files: memoryFiles() };
    await setTrip(db, id, { purpose: "Tal med Bodil på 12 34 56 78" });
    await publishPart(context, { tripId: id, part: "programme", note: "" });
    const reason = "Et telefonnummer skulle ikke have været med";
    expect(
      await redactPart(context, {
        tripId: id,
        part: "programme",
        numbers: [1],
        reason,
        republish: { note: "" },
      }),
    ).toMatchObject({ ok: true, value: { issued: { number: 2 } } });
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, status: "redacted", content: null, ended_reason: reason, published_at: now.toISOString() },
      { number: 2, status: "current" },
    ]);
    expect(await redactPart(context, { tripId: id, part: "programme", numbers: [1], reason })).toMatchObject({
      refusal: { key: "publication.alreadyRedacted" },
    });
    expect(await redactPart(context, { tripId: id, part: "programme", numbers: [9], reason })).toMatchObject({
      refusal: { key: "publication.noVersionChosen" },
    });
  });
});
