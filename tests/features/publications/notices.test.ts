import { describe, expect, it } from "vitest";
import { refreshPublicRecord } from "~/features/publications/refresh.server";
import type { Notice } from "~/features/publications/snapshots/notice";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { evaluationRules } from "../../support/evaluation-rules";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import {
  changing,
  decision,
  publicRecordAsText,
  setTrip,
  studyTrip,
  traveller,
} from "../../support/study-trips";

async function twoCommittees(db: Db) {
  const place = municipality(db);
  const period = await place.period(2026);
  const culture = await place.committee(period, "Kultur- og Fritidsudvalget");
  const school = await place.committee(period, "Børne- og Skoleudvalget");
  return { place, period, culture, school };
}

async function noticeOf(db: Db, reference: string): Promise<Notice | null> {
  const row = await db
    .selectFrom("publication_trip")
    .select("notice")
    .where("reference", "=", reference)
    .executeTakeFirst();
  return row ? (JSON.parse(row.notice) as Notice) : null;
}

async function scoreboardOf(db: Db): Promise<PeriodFacts> {
  const row = await db.selectFrom("publication_scoreboard").select("content").executeTakeFirstOrThrow();
  return JSON.parse(row.content) as PeriodFacts;
}

async function tripsOnScoreboards(db: Db): Promise<string[][]> {
  const boards = await db.selectFrom("publication_scoreboard").selectAll().orderBy("first_year").execute();
  return boards.map(({ content }) =>
    (JSON.parse(content) as PeriodFacts).trips.map(({ reference }) => reference),
  );
}

describe("the notice of a trip", () => {
  it("is not there for a draft, a proposal, nor a proposal that every committee has said yes to", async () => {
    const { db } = freshDatabase();
    const { period, culture, school } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture, school], { state: "draft" });
    expect(await noticeOf(db, reference)).toBeNull();
    await setTrip(db, id, { state: "proposed" });
    await decision(db, id, { committee_id: culture });
    await decision(db, id, { committee_id: school });
    expect(await noticeOf(db, reference)).toBeNull();
    expect(await publicRecordAsText(db)).not.toContain("Göteborg");
  });

  it("is exactly the notice, and nothing else of the trip is anywhere, once both approved it on open items", async () => {
    const { db } = freshDatabase();
    const { place, period, culture, school } = await twoCommittees(db);
    const politician = await place.politician("Viggo Stjernholt", { [culture]: "member" });
    const { id, reference } = await studyTrip(db, period, [culture, school], {
      internal_note: "Hotellet er dyrt",
      question: "Hvordan får vi flere unge med?",
    });
    await traveller(db, id, { kind: "politician", person_id: politician.personId, committee_id: culture });
    await traveller(db, id, { kind: "official", name: "Bodil Grønlund", capacity: "kulturchef" });
    await decision(db, id, { committee_id: culture, meeting_on: "2027-01-20", wording: "Taget til følge" });
    await decision(db, id, { committee_id: school, meeting_on: "2027-01-21" });
    await setTrip(db, id, { state: "approved" });

    const row = await db.selectFrom("publication_trip").selectAll().executeTakeFirstOrThrow();
    expect({ ...row, notice: JSON.parse(row.notice) }).toEqual({
      reference,
      period_slug: "2026-2029",
      format: 1,
      notice: {
        reference,
        periodSlug: "2026-2029",
        kind: "political",
        committees: [
          { slug: "kultur-og-fritidsudvalget-2026-2029", name: "Kultur- og Fritidsudvalget", leads: true },
          { slug: "boerne-og-skoleudvalget-2026-2029", name: "Børne- og Skoleudvalget", leads: false },
        ],
        places: [{ city: "Göteborg", country: "SE" }],
        startsOn: "2027-03-02",
        endsOn: "2027-03-05",
        state: "approved",
        reapproving: false,
        approvedOn: "2027-01-21",
        heldConfirmedOn: null,
        cancelled: null,
        evaluationDueOn: null,
        evaluationDecidedOn: null,
      },
    });
    const committees = await db.selectFrom("publication_trip_committee").selectAll().execute();
    expect(committees.map(({ committee_slug }) => committee_slug).sort()).toEqual([
      "boerne-og-skoleudvalget-2026-2029",
      "kultur-og-fritidsudvalget-2026-2029",
    ]);
    const everything = await publicRecordAsText(db);
    for (const hidden of [
      "Unges fritid",
      "kulturskolens",
      "Hvordan",
      "Hotellet",
      "Bodil",
      "Taget til følge",
      id,
    ])
      expect(everything).not.toContain(hidden);
    // A politician is public as a member of the committee, not as a traveller.
    expect(JSON.stringify(await scoreboardOf(db))).not.toContain("Viggo");
  });

  it("is not there while one of two committees has approved on a closed item, and is once that is released", async () => {
    const { db } = freshDatabase();
    const { period, culture, school } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture, school]);
    await decision(db, id, { committee_id: culture });
    const closed = await decision(db, id, { committee_id: school, item: "closed" });
    await setTrip(db, id, { state: "approved" });
    expect(await noticeOf(db, reference)).toBeNull();
    expect((await scoreboardOf(db)).trips).toEqual([]);
    await changing(db, id, (trx) =>
      trx.updateTable("decision").set({ released_on: "2027-02-01" }).where("id", "=", closed).execute(),
    );
    expect(await noticeOf(db, reference)).toMatchObject({ state: "approved" });
    expect((await scoreboardOf(db)).trips).toHaveLength(1);
  });

  it("goes again when the decision is corrected to one on a closed item", async () => {
    const { db } = freshDatabase();
    const { period, culture } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture]);
    const open = await decision(db, id, { committee_id: culture });
    await setTrip(db, id, { state: "approved" });
    expect(await noticeOf(db, reference)).not.toBeNull();
    await changing(db, id, (trx) =>
      trx.updateTable("decision").set({ item_is_open: 0 }).where("id", "=", open).execute(),
    );
    expect(await publicRecordAsText(db)).not.toContain("Göteborg");
  });

  it("stands by one body's yes for all", async () => {
    const { db } = freshDatabase();
    const { period, culture, school } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture, school]);
    await decision(db, id, { body: "Byrådet", decides_for_all: 1 });
    await setTrip(db, id, { state: "approved" });
    expect((await noticeOf(db, reference))?.committees).toHaveLength(2);
  });

  it("keeps what was approved while a change awaits its decision, and takes the change up when that is public", async () => {
    const { db } = freshDatabase();
    const { period, culture, school } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture]);
    const first = await decision(db, id, { committee_id: culture });
    await setTrip(db, id, { state: "approved" });
    await changing(db, id, async (trx) => {
      await trx
        .updateTable("trip")
        .set({ state: "proposed", reapproving: 1, starts_on: "2027-05-10", ends_on: "2027-05-12" })
        .where("id", "=", id)
        .execute();
      await trx.updateTable("decision").set({ superseded: 1 }).where("id", "=", first).execute();
      await trx
        .updateTable("destination")
        .set({ city: "Oslo", country: "NO" })
        .where("trip_id", "=", id)
        .execute();
      await trx
        .insertInto("trip_committee")
        .values({ trip_id: id, committee_id: school, position: 1 })
        .execute();
    });
    expect(await noticeOf(db, reference)).toMatchObject({
      startsOn: "2027-03-02",
      places: [{ city: "Göteborg" }],
      state: "proposed",
      reapproving: true,
    });
    expect(await publicRecordAsText(db)).not.toMatch(/Oslo|2027-05-1/);
    expect((await scoreboardOf(db)).trips[0]?.committeeIds).toHaveLength(1);

    await decision(db, id, { committee_id: culture, concerns: "change", meeting_on: "2027-02-20" });
    const closed = await decision(db, id, {
      committee_id: school,
      concerns: "change",
      meeting_on: "2027-02-21",
      item: "closed",
    });
    await setTrip(db, id, { state: "approved", reapproving: 0 });
    expect(await publicRecordAsText(db)).not.toContain("Oslo");
    await changing(db, id, (trx) =>
      trx.updateTable("decision").set({ released_on: "2027-03-01" }).where("id", "=", closed).execute(),
    );
    expect(await noticeOf(db, reference)).toMatchObject({
      startsOn: "2027-05-10",
      places: [{ city: "Oslo" }],
      approvedOn: "2027-02-21",
    });
  });

  it("stays with its reason when a publicly approved trip is cancelled; one never approved stays unseen", async () => {
    const { db } = freshDatabase();
    const { period, culture, school } = await twoCommittees(db);
    const approved = await studyTrip(db, period, [culture]);
    await decision(db, approved.id, { committee_id: culture });
    await setTrip(db, approved.id, { state: "approved" });
    const cancelled = { state: "cancelled", cancel_reason: "Værten meldte fra" } as const;
    await setTrip(db, approved.id, { ...cancelled, state_before: "approved", cancelled_from: "approved" });
    expect((await noticeOf(db, approved.reference))?.cancelled).toEqual({ reason: "Værten meldte fra" });

    const proposed = await studyTrip(db, period, [school]);
    await decision(db, proposed.id, { committee_id: school });
    await setTrip(db, proposed.id, { ...cancelled, state_before: "proposed", cancelled_from: "proposed" });
    expect(await noticeOf(db, proposed.reference)).toBeNull();
  });

  it("says when the evaluation is due by the rules of its period, and when it was decided if that is public", async () => {
    const { db } = freshDatabase();
    const { period, culture } = await twoCommittees(db);
    const { id, reference } = await studyTrip(db, period, [culture]);
    await changing(db, id, (trx) => evaluationRules(trx, period, { number: 1, days: 60 }));
    await decision(db, id, { committee_id: culture });
    await setTrip(db, id, { state: "held", held_confirmed_at: "2027-03-06T22:30:00.000Z" });
    await decision(db, id, {
      committee_id: culture,
      concerns: "evaluation",
      meeting_on: "2027-05-03",
      item: "closed",
    });
    expect(await noticeOf(db, reference)).toMatchObject({
      heldConfirmedOn: "2027-03-06",
      evaluationDueOn: "2027-05-04",
      evaluationDecidedOn: null,
    });
    await decision(db, id, { committee_id: culture, concerns: "evaluation", meeting_on: "2027-05-10" });
    expect(await noticeOf(db, reference)).toMatchObject({ evaluationDecidedOn: "2027-05-10" });
  });

  it("leaves a trip with its period until its move to another one is public", async () => {
    const { db } = freshDatabase();
    const { place, period, culture } = await twoCommittees(db);
    const next = await place.period(2030);
    const { id, reference } = await studyTrip(db, period, [culture]);
    await changing(db, id, (trx) => evaluationRules(trx, period, { number: 1, days: 60 }));
    await decision(db, id, { committee_id: culture });
    await setTrip(db, id, { state: "approved" });
    await setTrip(db, id, { state: "proposed", reapproving: 1, period_id: next, starts_on: "2030-02-01" });
    await transact(db, (trx) => refreshPublicRecord(trx, { tripIds: new Set(), periodIds: new Set([next]) }));
    expect(await noticeOf(db, reference)).toMatchObject({
      periodSlug: "2026-2029",
      startsOn: "2027-03-02",
      evaluationDueOn: "2027-05-04",
    });
    expect(await tripsOnScoreboards(db)).toEqual([[reference], []]);
    await setTrip(db, id, { state: "approved", reapproving: 0, period_id: period, starts_on: "2027-03-02" });
    expect(await tripsOnScoreboards(db)).toEqual([[reference], []]);
  });

  it("follows a trip to another period, and leaves the first one's scoreboard", async () => {
    const { db } = freshDatabase();
    const { place, period, culture } = await twoCommittees(db);
    const next = await place.period(2030);
    const heir = await place.committee(next, "Kulturudvalget");
    const { id, reference } = await studyTrip(db, period, [culture]);
    await decision(db, id, { body: "Byrådet", decides_for_all: 1 });
    await setTrip(db, id, { state: "approved" });
    await changing(db, id, async (trx) => {
      await trx.deleteFrom("trip_committee").where("trip_id", "=", id).execute();
      await trx
        .insertInto("trip_committee")
        .values({ trip_id: id, committee_id: heir, position: 0 })
        .execute();
      await trx
        .updateTable("trip")
        .set({ period_id: next, lead_committee_id: heir, starts_on: "2030-02-01", ends_on: "2030-02-03" })
        .where("id", "=", id)
        .execute();
    });
    expect(await noticeOf(db, reference)).toMatchObject({ periodSlug: "2030-2033" });
    expect(await tripsOnScoreboards(db)).toEqual([[], [reference]]);
  });
});
