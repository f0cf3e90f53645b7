import { describe, expect, it } from "vitest";
import { correctPart, publishPart } from "~/features/publications/publish.server";
import { readSnapshot } from "~/features/publications/read-snapshot";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { assess } from "~/features/travel-rules/assess";
import type { PublicPart } from "~/features/travel-rules/facts";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { accepted } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { rule } from "../../support/period-facts";
import { funding, legalBasis, section } from "../../support/ruled-rows";
import {
  changing,
  costLine,
  decision,
  setTrip,
  studyTrip,
  traveller,
  visit,
} from "../../support/study-trips";

/** A held trip of two committees with everything that the rules ask about, nothing of it published. */
async function heldTrip() {
  const { db } = freshDatabase();
  const place = municipality(db);
  const period = await place.period(2026);
  const kultur = await place.committee(period, "Kulturudvalget");
  const skole = await place.committee(period, "Skoleudvalget");
  const asta = await place.politician("Asta Fjordholm", { [kultur]: "chair" });
  const ivar = await place.politician("Ivar Sivdal", {});
  const coordinator = await place.coordinator();
  const { id, reference } = await studyTrip(db, period, [kultur, skole]);
  for (const committee_id of [kultur, skole])
    await decision(db, id, {
      committee_id,
      body: committee_id === kultur ? "Kulturudvalget" : "Skoleudvalget",
    });
  await decision(db, id, { body: "Byrådet", contents: '["programme"]', meeting_on: "2027-01-28" });
  await decision(db, id, { body: "Økonomiudvalget", item: "closed", meeting_on: "2027-01-25" });
  await traveller(db, id, {
    kind: "politician",
    status: "went",
    person_id: asta.personId,
    committee_id: kultur,
  });
  await traveller(db, id, {
    kind: "politician",
    status: "went",
    person_id: ivar.personId,
    committee_id: skole,
  });
  await traveller(db, id, { kind: "official", status: "went", capacity: "kulturchef", headcount: 2 });
  await costLine(db, id, { category: "flights", estimated_minor: 700_00, final_minor: 600_00 });
  await costLine(db, id, { category: "daily_allowances", estimated_minor: 100_00, final_minor: 200_00 });
  await visit(db, id);
  await legalBasis(db, id, { decided_on: "2027-01-28" });
  await funding(db, id, {
    funder: "Havnefonden",
    relevance: "Emnet er vores",
    obliges: 0,
    amount_minor: 100_00,
  });
  await setTrip(db, id, { state: "held", held_confirmed_at: "2027-03-08T08:00:00.000Z" });
  const context = { db, viewer: coordinator, now: new Date("2027-05-05T08:00:00Z") };
  const publish = (part: PublicPart) => accepted(publishPart(context, { tripId: id, part, note: "" }));
  return { db, place, period, kultur, asta, id, reference, context, publish };
}

async function scoreboard(db: Db) {
  const row = await db.selectFrom("publication_scoreboard").selectAll().executeTakeFirstOrThrow();
  const facts = readSnapshot("scoreboard", row.format, row.content);
  const [trip] = facts.trips;
  if (!trip) throw new Error("no public trip");
  return { facts, trip, text: row.content };
}

const untold = {
  travellers: { politicians: [], officials: null, headcount: null },
  costs: { totalMinor: null, withoutAllowancesMinor: null, shares: [] },
  decisions: null,
  evaluationDecisions: null,
  legalBases: null,
  programme: null,
  evaluationSections: null,
  funding: null,
};

describe("what the public scoreboard tells the rules of a trip", () => {
  it("is nothing but the countries while no part is out", async () => {
    const { db } = await heldTrip();
    const { trip, text } = await scoreboard(db);
    expect(trip).toMatchObject({ countries: ["SE"], ...untold });
    for (const unpublished of ["Ivar Sivdal", "Havnefonden", "kulturchef", "Økonomiudvalget", "Byrådet"])
      expect(text).not.toContain(unpublished);
  });

  it("is the budget and who travels, the legal basis and the public decisions, once the programme is out", async () => {
    const { db, publish } = await heldTrip();
    await publish("programme");
    const { facts, trip, text } = await scoreboard(db);
    const [kultur, skole] = facts.committees;
    expect(trip.travellers).toMatchObject({
      politicians: [
        { name: "Asta Fjordholm", committeeId: kultur?.id, headcount: 1 },
        { name: "Ivar Sivdal", committeeId: skole?.id, headcount: 1 },
      ],
      officials: 2,
      headcount: 4,
    });
    expect(trip.costs).toEqual({
      currency: "DKK",
      totalMinor: 800_00,
      withoutAllowancesMinor: 700_00,
      shares: [kultur, skole].map((committee) => ({ committeeId: committee?.id, minor: null })),
    });
    expect(trip.decisions?.map(({ body, bodyKind, committeeId }) => [body, bodyKind, committeeId])).toEqual([
      ["Kulturudvalget", "standing", kultur?.id],
      ["Skoleudvalget", "standing", skole?.id],
      ["Byrådet", "council", null],
    ]);
    expect(trip.decisions?.[2]).toMatchObject({
      on: "2027-01-28",
      itemIsOpen: true,
      contents: ["programme"],
    });
    expect(trip.legalBases).toEqual([
      { requestedBy: "council", decidedOn: "2027-01-28", scope: "this_trip" },
    ]);
    expect(trip.programme).toEqual({ professionalMinutes: 120, countedMinutes: 120 });
    expect(trip.funding).toBeNull();
    for (const unpublished of ["Havnefonden", "Økonomiudvalget"]) expect(text).not.toContain(unpublished);
  });

  it("is the account with each committee's share, and who paid, once the accounts are out", async () => {
    const { db, publish } = await heldTrip();
    await publish("programme");
    await publish("accounts");
    const { trip } = await scoreboard(db);
    expect(trip.costs).toMatchObject({
      totalMinor: 800_00,
      withoutAllowancesMinor: 600_00,
      shares: [{ minor: 400_00 }, { minor: 400_00 }],
    });
    expect(trip.funding).toEqual([
      { funder: "Havnefonden", relevanceIsTold: true, obliges: false, checkedOn: null },
    ]);
  });

  it("tells a change of the workspace when it is published and not before, and nothing of what is withdrawn", async () => {
    const { db, id, context, publish } = await heldTrip();
    await publish("programme");
    await publish("accounts");
    await costLine(db, id, { category: "meals", final_minor: 50_00 });
    await traveller(db, id, { kind: "official", status: "went", capacity: "chauffør" });
    expect((await scoreboard(db)).trip).toMatchObject({
      costs: { totalMinor: 800_00 },
      travellers: { officials: 2 },
    });
    await accepted(correctPart(context, { tripId: id, part: "accounts", note: "Et måltid mere" }));
    expect((await scoreboard(db)).trip).toMatchObject({
      costs: { totalMinor: 850_00 },
      travellers: { officials: 3 },
    });
    for (const part of ["accounts", "programme"] as const)
      await accepted(withdrawPart(context, { tripId: id, part, reason: "Forkerte tal" }));
    const { trip, text } = await scoreboard(db);
    expect(trip).toMatchObject(untold);
    expect(text).not.toContain("Havnefonden");
    expect(text).not.toContain("Ivar Sivdal");
  });

  it("names the evaluation's sections and the decisions on it once the evaluation is out", async () => {
    const { db, id, publish } = await heldTrip();
    await section(db, id, "benefit", "Meget.");
    await section(db, id, "summary", " ");
    await changing(db, id, (trx) =>
      trx
        .insertInto("evaluation")
        .values({
          trip_id: id,
          state: "approved",
          signed_by: "Asta Fjordholm",
          signed_as: "chair",
          signed_on: "2027-04-01",
          presented_on: "2027-04-10",
          sent_back_note: null,
          contributions_due_on: null,
          sent_to_signer_at: null,
        })
        .execute(),
    );
    await decision(db, id, {
      body: "Byrådet",
      concerns: "evaluation",
      outcome: "noted",
      meeting_on: "2027-04-28",
    });
    expect((await scoreboard(db)).trip).toMatchObject({
      evaluationSections: null,
      evaluationDecisions: null,
    });
    await publish("evaluation");
    expect((await scoreboard(db)).trip).toMatchObject({
      evaluationSections: ["benefit"],
      evaluationDecisions: [
        { concerns: "evaluation", bodyKind: "council", outcome: "noted", on: "2027-04-28" },
      ],
    });
  });
});

describe("the members on the public scoreboard", () => {
  it("are those of the committees' pages, known by a number that their published journeys share", async () => {
    const { db, publish } = await heldTrip();
    const before = await scoreboard(db);
    expect(before.facts.committees[0]?.members).toEqual([
      { personId: "1", startsOn: "2026-01-01", endsOn: "2029-12-31" },
    ]);
    await publish("programme");
    const { facts, trip } = await scoreboard(db);
    expect(facts.committees[0]?.members).toMatchObject([{ personId: "1" }]);
    expect(trip.travellers.politicians.map(({ personId, name }) => [personId, name])).toEqual([
      ["1", "Asta Fjordholm"],
      ["2", "Ivar Sivdal"],
    ]);
  });

  it("leave out whoever has asked to be forgotten", async () => {
    const { db, asta, id } = await heldTrip();
    await changing(db, id, (trx) =>
      trx
        .updateTable("person")
        .set({ forgotten_at: "2027-05-01T08:00:00.000Z" })
        .where("id", "=", asta.personId)
        .execute(),
    );
    expect((await scoreboard(db)).facts.committees[0]?.members).toEqual([]);
  });
});

describe("publishing a part", () => {
  it("makes the public finding change, and withdrawing it changes it back", async () => {
    const { db, period, id, context, publish } = await heldTrip();
    await changing(db, id, async (trx) => {
      const rule_set_id = newId();
      await trx
        .insertInto("rule_set")
        .values({
          id: rule_set_id,
          period_id: period,
          number: 1,
          adopted_on: "2026-01-28",
          adopted_by: "Byrådet",
          in_force_from: "2026-01-28",
        })
        .execute();
      for (const [position, kind] of (
        ["ownMembers", "maximumOfficials", "outsideFunding"] as const
      ).entries()) {
        const { strength, appliesTo, citation } = rule({ kind });
        const parameters = kind === "maximumOfficials" ? { count: 1, per: "trip" } : {};
        await trx
          .insertInto("rule")
          .values({
            id: newId(),
            rule_set_id,
            position,
            kind,
            key: kind,
            strength,
            parameters: JSON.stringify(parameters),
            applies_to: JSON.stringify(appliesTo),
            citation,
          })
          .execute();
      }
    });
    const outcomes = async () =>
      assess((await scoreboard(db)).facts, "2027-05-05").map(
        ({ ruleKind, outcome }) => `${ruleKind} ${outcome}`,
      );
    expect(await outcomes()).toEqual([
      "ownMembers pending",
      "maximumOfficials pending",
      "outsideFunding pending",
    ]);
    await publish("programme");
    expect(await outcomes()).toEqual([
      "ownMembers breached",
      "maximumOfficials breached",
      "outsideFunding pending",
    ]);
    await publish("accounts");
    expect(await outcomes()).toContain("outsideFunding breached");
    for (const part of ["accounts", "programme"] as const)
      await accepted(withdrawPart(context, { tripId: id, part, reason: "Forkerte tal" }));
    expect(await outcomes()).toEqual([
      "ownMembers pending",
      "maximumOfficials pending",
      "outsideFunding pending",
    ]);
  });
});
