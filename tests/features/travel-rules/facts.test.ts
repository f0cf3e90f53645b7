import { expect, onTestFinished, test, vi } from "vitest";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { funding, legalBasis, section } from "../../support/ruled-rows";
import { costLine, traveller, visit } from "../../support/study-trips";
import { addTrip, decisionRow } from "../../support/trip-rows";

test("a period's facts hold its committees, with predecessors of the same period and today's chair", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const before = await fjordby.period(2022);
  const period = await fjordby.period(2026);
  const old = await fjordby.committee(before, "Miljøudvalget");
  const klima = await fjordby.committee(period, "Klimaudvalget");
  const merged = await fjordby.committee(period, "Klima- og Planudvalget");
  await fjordby.predecessor(klima, old);
  await fjordby.predecessor(merged, klima);
  await fjordby.politician("Åse Tidevand", { [klima]: "chair" });

  const facts = await loadPeriodFacts(db, period);
  expect(facts.committees).toMatchObject([
    { id: merged, predecessorIds: [klima], chair: null },
    { id: klima, predecessorIds: [], chair: "Åse Tidevand", kind: "standing" },
  ]);
});

test("a yes that was superseded approves no longer, and one body may decide for all", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const period = await fjordby.period(2026);
  const klima = await fjordby.committee(period, "Klimaudvalget");
  const plan = await fjordby.committee(period, "Planudvalget");
  const trip = await addTrip(db, period, [klima, plan], { state: "approved" });
  await transact(db, async (trx) => {
    const rows = [
      decisionRow(trip, { committee_id: klima, meeting_on: "2027-02-01", superseded: 1 }),
      decisionRow(trip, { committee_id: plan, outcome: "no", meeting_on: "2027-03-02" }),
      decisionRow(trip, { body: "Byrådet", decides_for_all: 1, meeting_on: "2027-04-01" }),
      decisionRow(trip, { committee_id: klima, meeting_on: "2027-04-15" }),
    ];
    for (const row of rows) await trx.insertInto("decision").values(row).execute();
  });
  expect((await loadPeriodFacts(db, period)).trips[0]?.approvals).toEqual([
    { committeeId: klima, on: "2027-04-15" },
    { committeeId: plan, on: "2027-04-01" },
  ]);
});

test("evaluation, accounts, publications and recommendations are told as they stand", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const period = await fjordby.period(2026);
  const klima = await fjordby.committee(period, "Klimaudvalget");
  const trip = await addTrip(db, period, [klima], {
    state: "held",
    reference: "2027-04",
    held_confirmed_at: "2027-06-12T22:30:00.000Z",
  });
  const version = {
    published_by: "Aksel Havtorn",
    ended_at: null,
    ended_reason: null,
    format: 1,
    content: "{}",
  };
  const line = { trip_id: trip, estimated_minor: 100, provisional_minor: null };
  const body = { trip_id: trip, follow_up_on: null, status_on: null };
  await transact(db, async (trx) => {
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: trip,
        state: "approved",
        signed_by: "Åse Tidevand",
        signed_as: "chair",
        signed_on: "2027-08-01",
        presented_on: "2027-08-20",
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .execute();
    await trx
      .insertInto("decision")
      .values(decisionRow(trip, { concerns: "evaluation", committee_id: klima, meeting_on: "2027-08-20" }))
      .execute();
    for (const [position, final_minor] of [100, null].entries())
      await trx
        .insertInto("cost_line")
        .values({ id: newId(), position, category: "flights", final_minor, ...line })
        .execute();
    const published = [
      { part: "programme", number: 1, status: "corrected", published_at: "2027-05-20T23:00:00.000Z" },
      { part: "programme", number: 2, status: "current", published_at: "2027-05-25T09:00:00.000Z" },
      { part: "evaluation", number: 1, status: "withdrawn", published_at: "2027-09-01T09:00:00.000Z" },
    ] as const;
    for (const row of published)
      await trx
        .insertInto("publication_version")
        .values({ reference: "2027-04", ...version, ...row })
        .execute();
    for (const [position, status] of (["done", "under_way"] as const).entries())
      await trx
        .insertInto("recommendation")
        .values({ id: newId(), position, body: "Plant træer", status, ...body })
        .execute();
  });

  expect((await loadPeriodFacts(db, period)).trips[0]).toMatchObject({
    heldConfirmedOn: "2027-06-13",
    evaluation: {
      state: "approved",
      signedOn: "2027-08-01",
      presentedOn: "2027-08-20",
      decidedOn: "2027-08-20",
    },
    accountsAreFinal: false,
    published: { programme: "2027-05-21", evaluation: null, accounts: null, follow_up: null },
    recommendations: { total: 2, done: 1, underWay: 1, notStarted: 0, dropped: 0 },
  });
});

test("the number of queries does not grow with the period", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const period = await fjordby.period(2026);
  const count = async () => {
    const executed = vi.spyOn(db.getExecutor(), "executeQuery");
    onTestFinished(() => executed.mockRestore());
    await loadPeriodFacts(db, period);
    const { length } = executed.mock.calls;
    executed.mockRestore();
    return length;
  };
  const empty = await count();
  for (let i = 0; i < 12; i++) {
    const committee = await fjordby.committee(period, `Udvalg ${i}`);
    const { personId } = await fjordby.politician(`Politiker ${i}`, { [committee]: "member" });
    const trip = await addTrip(db, period, [committee], { state: "approved", approvedOn: "2027-05-04" });
    await traveller(db, trip, { kind: "politician", committee_id: committee, person_id: personId });
    await costLine(db, trip, { estimated_minor: 100_00 });
    await visit(db, trip);
    await funding(db, trip, { funder: `Fond ${i}` });
    await legalBasis(db, trip, {});
    await section(db, trip, "summary", "Vi lærte meget.");
  }
  expect(await count()).toBe(empty);
  expect(empty).toBeGreaterThan(10);
});
