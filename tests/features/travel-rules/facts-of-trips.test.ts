import { describe, expect, it } from "vitest";
import type { TripFacts } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { funding, legalBasis, section } from "../../support/ruled-rows";
import { costLine, traveller, visit } from "../../support/study-trips";
import { addTrip, decisionRow } from "../../support/trip-rows";

async function town() {
  const { db } = freshDatabase();
  const place = municipality(db);
  const period = await place.period(2026);
  const klima = await place.committee(period, "Klimaudvalget");
  const plan = await place.committee(period, "Planudvalget");
  const factsOf = async (tripId: string): Promise<TripFacts> => {
    const trip = (await loadPeriodFacts(db, period)).trips.find(({ id }) => id === tripId);
    if (!trip) throw new Error("no such trip");
    return trip;
  };
  return { db, place, period, klima, plan, factsOf };
}

async function destinations(db: Db, tripId: string, countries: readonly string[]): Promise<void> {
  await transact(db, async (trx) => {
    for (const [position, country] of countries.entries())
      await trx
        .insertInto("destination")
        .values({ id: newId(), trip_id: tripId, position, city: `By ${position}`, country })
        .execute();
  });
}

describe("where a trip goes", () => {
  it("is told by its countries, each once, in the order of the journey", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima]);
    expect((await factsOf(trip)).countries).toEqual([]);
    await destinations(db, trip, ["SE", "DE", "SE", "DK"]);
    expect((await factsOf(trip)).countries).toEqual(["SE", "DE", "DK"]);
  });
});

describe("who travels", () => {
  it("are those planned until somebody went, without companions and those who withdrew", async () => {
    const { db, place, period, klima, plan, factsOf } = await town();
    const asa = await place.politician("Åse Tidevand", { [klima]: "chair" });
    const trip = await addTrip(db, period, [klima, plan]);
    expect((await factsOf(trip)).travellers).toEqual({ politicians: [], officials: null, headcount: null });
    await traveller(db, trip, { kind: "politician", committee_id: klima, person_id: asa.personId });
    await traveller(db, trip, { kind: "politician", committee_id: plan, headcount: 3 });
    await traveller(db, trip, { kind: "politician", committee_id: plan, status: "withdrew" });
    await traveller(db, trip, { kind: "official", capacity: "direktør", headcount: 2 });
    await traveller(db, trip, { kind: "companion" });
    expect((await factsOf(trip)).travellers).toEqual({
      politicians: [
        { personId: asa.personId, name: "Åse Tidevand", committeeId: klima, headcount: 1 },
        { personId: null, name: null, committeeId: plan, headcount: 3 },
      ],
      officials: 2,
      headcount: 6,
    });
    await traveller(db, trip, { kind: "politician", committee_id: klima, status: "went" });
    expect((await factsOf(trip)).travellers).toMatchObject({
      politicians: [{ personId: null, committeeId: klima }],
      officials: 0,
      headcount: 1,
    });
  });

  it("are not counted where somebody travelled whom nobody counted", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima], { state: "recorded", participants_complete: 0 });
    await traveller(db, trip, { kind: "politician", committee_id: klima, status: "went", headcount: 4 });
    expect((await factsOf(trip)).travellers).toMatchObject({ officials: null, headcount: null });
    await traveller(db, trip, { kind: "official", status: "went", headcount: 2 });
    expect((await factsOf(trip)).travellers).toMatchObject({ officials: 2, headcount: null });
  });

  it("lose their names when they are forgotten", async () => {
    const { db, place, period, klima, factsOf } = await town();
    const asa = await place.politician("Åse Tidevand", { [klima]: "chair" });
    const trip = await addTrip(db, period, [klima]);
    await traveller(db, trip, { kind: "politician", committee_id: klima, person_id: asa.personId });
    await transact(db, async (trx) => {
      await trx
        .updateTable("person")
        .set({ forgotten_at: "2028-01-01T08:00:00.000Z" })
        .where("id", "=", asa.personId)
        .execute();
    });
    expect((await factsOf(trip)).travellers.politicians).toEqual([
      { personId: asa.personId, name: null, committeeId: klima, headcount: 1 },
    ]);
  });
});

describe("what a trip costs", () => {
  it("is the budget until every line of the account is known", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima]);
    expect((await factsOf(trip)).costs).toEqual({
      currency: "DKK",
      totalMinor: null,
      withoutAllowancesMinor: null,
      shares: [{ committeeId: klima, minor: null }],
    });
    await costLine(db, trip, { category: "flights", estimated_minor: 800_00, provisional_minor: 900_00 });
    await costLine(db, trip, { category: "daily_allowances", estimated_minor: 200_00 });
    await costLine(db, trip, { category: "lost_earnings", estimated_minor: 50_00 });
    expect((await factsOf(trip)).costs).toMatchObject({
      totalMinor: 1050_00,
      withoutAllowancesMinor: 800_00,
      shares: [{ committeeId: klima, minor: 1050_00 }],
    });
    await transact(db, async (trx) => {
      await trx.updateTable("cost_line").set({ final_minor: 100_00 }).execute();
    });
    expect((await factsOf(trip)).costs).toMatchObject({ totalMinor: 300_00, withoutAllowancesMinor: 100_00 });
  });

  it("is nothing beside allowances where nothing else is paid, and not known where it is undivided", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima]);
    await costLine(db, trip, { category: "lost_earnings", final_minor: 300_00 });
    expect((await factsOf(trip)).costs).toMatchObject({ totalMinor: 300_00, withoutAllowancesMinor: 0 });
    await costLine(db, trip, { category: "undivided", final_minor: 700_00 });
    expect((await factsOf(trip)).costs).toMatchObject({ totalMinor: 1000_00, withoutAllowancesMinor: null });
  });

  it("falls to the committees as the trip says: by politicians, evenly or as typed", async () => {
    const { db, period, klima, plan, factsOf } = await town();
    const trip = await addTrip(db, period, [klima, plan]);
    await costLine(db, trip, { estimated_minor: 900_00 });
    const sharesWith = async (values: { cost_split?: "politicians" | "equal" | "manual" }) => {
      await transact(db, async (trx) => {
        await trx.updateTable("trip").set(values).where("id", "=", trip).execute();
      });
      return (await factsOf(trip)).costs.shares.map(({ minor }) => minor);
    };
    expect(await sharesWith({ cost_split: "politicians" })).toEqual([null, null]);
    await traveller(db, trip, { kind: "politician", committee_id: klima, headcount: 2 });
    await traveller(db, trip, { kind: "politician", committee_id: plan });
    expect(await sharesWith({ cost_split: "politicians" })).toEqual([600_00, 300_00]);
    expect(await sharesWith({ cost_split: "equal" })).toEqual([450_00, 450_00]);
    await transact(db, async (trx) => {
      await trx
        .updateTable("trip_committee")
        .set({ manual_share_minor: 700_00 })
        .where("committee_id", "=", plan)
        .execute();
    });
    expect(await sharesWith({ cost_split: "manual" })).toEqual([null, 700_00]);
  });
});

describe("what was decided of a trip", () => {
  it("is told oldest first, with the kind of body, whether it still counts, and what it had before it", async () => {
    const { db, place, period, klima, factsOf } = await town();
    await place.committee(period, "Udvalget for økonomi og udvikling", "finance");
    const trip = await addTrip(db, period, [klima]);
    await transact(db, async (trx) => {
      const rows = [
        decisionRow(trip, { body: "Byrådet", meeting_on: "2027-03-02", contents: '["dates","programme"]' }),
        decisionRow(trip, {
          committee_id: klima,
          body: "Klimaudvalget",
          meeting_on: "2027-02-01",
          superseded: 1,
        }),
        decisionRow(trip, {
          body: "udvalget for ØKONOMI og udvikling",
          meeting_on: "2027-03-03",
          item_is_open: 0,
        }),
        decisionRow(trip, {
          body: "Økonomiudvalget",
          meeting_on: "2027-03-04",
          superseded: 1,
          covers_earlier: 1,
        }),
        decisionRow(trip, {
          body: "Ældrerådet",
          meeting_on: "2027-03-05",
          concerns: "evaluation",
          outcome: "noted",
        }),
      ];
      for (const row of rows) await trx.insertInto("decision").values(row).execute();
    });
    const { decisions, evaluationDecisions } = await factsOf(trip);
    expect(
      decisions?.map(({ on, bodyKind, isSuperseded, contents }) => [on, bodyKind, isSuperseded, contents]),
    ).toEqual([
      ["2027-02-01", "standing", true, null],
      ["2027-03-02", "council", false, ["dates", "programme"]],
      ["2027-03-03", "finance", false, null],
      ["2027-03-04", "finance", false, null],
    ]);
    expect(decisions?.[2]).toMatchObject({ itemIsOpen: false, committeeId: null, decidesForAll: false });
    expect(evaluationDecisions).toMatchObject([
      { bodyKind: "other", concerns: "evaluation", outcome: "noted" },
    ]);
  });
});

describe("legal basis, programme, evaluation and money from outside", () => {
  it("are told as they are recorded", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima], { state: "held" });
    expect(await factsOf(trip)).toMatchObject({
      legalBases: [],
      programme: null,
      evaluationSections: [],
      funding: [],
    });
    await legalBasis(db, trip, { requested_by: "committee", decided_on: null, scope: "general" });
    await visit(db, trip, { starts_at: "09:00", ends_at: "10:30" });
    await visit(db, trip, { starts_at: "19:00", ends_at: "19:30", kind: "social" });
    await visit(db, trip, { starts_at: "11:00", ends_at: "12:00", status: "cancelled" });
    await section(db, trip, "benefit", "Vi lærte meget.");
    await section(db, trip, "summary", " \n ");
    await funding(db, trip, {
      funder: "Fonden",
      relevance: "Emnet er vores",
      obliges: 0,
      checked_on: "2027-05-01",
    });
    await funding(db, trip, { funder: "Værten" });
    expect(await factsOf(trip)).toMatchObject({
      legalBases: [{ requestedBy: "committee", decidedOn: null, scope: "general" }],
      programme: { professionalMinutes: 90, countedMinutes: 120 },
      evaluationSections: ["benefit"],
      funding: [
        { funder: "Fonden", relevanceIsTold: true, obliges: false, checkedOn: "2027-05-01" },
        { funder: "Værten", relevanceIsTold: false, obliges: null, checkedOn: null },
      ],
    });
  });

  it("are not known of a past trip where its sources leave them out", async () => {
    const { db, period, klima, factsOf } = await town();
    const trip = await addTrip(db, period, [klima], { state: "recorded" });
    expect(await factsOf(trip)).toMatchObject({ legalBases: [], funding: null, evaluationSections: null });
    await funding(db, trip, { funder: "Fonden" });
    expect((await factsOf(trip)).funding).toMatchObject([{ funder: "Fonden", obliges: null }]);
  });
});
