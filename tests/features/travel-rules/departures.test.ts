import { expect, test } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import {
  grantDispensation,
  type NewDispensation,
  revokeDispensation,
} from "~/features/travel-rules/dispensation-commands.server";
import { giveExplanation, type NewExplanation } from "~/features/travel-rules/explanation-commands.server";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { standingsOf } from "~/features/travel-rules/standings";
import type { Viewer } from "~/session/viewer";
import type { Result } from "~/shared/result";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { ruleSet } from "../../support/period-facts";
import { addTrip } from "../../support/trip-rows";

const now = new Date("2027-07-01T10:00:00.000Z");

async function fjordby() {
  const { db } = freshDatabase();
  const build = municipality(db);
  const period = await build.period(2026);
  const klima = await build.committee(period, "Klima- og Miljøudvalget");
  const plan = await build.committee(period, "Plan- og Teknikudvalget");
  const admin = await build.administrator();
  const secretary = await build.secretary("Bodil Klitrose", [klima]);
  await adoptTravelRules(
    { db, viewer: admin, now },
    period,
    ruleSet([
      { kind: "minimumTrips", count: 1, strength: "should" },
      { kind: "maximumTrips", count: 1, citation: "Højst én tur i hver periode" },
    ]),
  );
  const grant = (given: Partial<NewDispensation>, viewer: Viewer = secretary) =>
    grantDispensation(
      { db, viewer, now },
      {
        periodId: period,
        ruleKey: "maximumTrips",
        committeeId: klima,
        tripId: null,
        body: "Økonomiudvalget",
        decidedOn: "2027-06-16",
        reason: "Værten flyttede besøget.",
        agendaItem: "12",
        caseNumber: "",
        link: "",
        ...given,
      },
    );
  const explain = (given: Partial<NewExplanation>, viewer: Viewer = secretary) =>
    giveExplanation(
      { db, viewer, now },
      {
        periodId: period,
        ruleKey: "minimumTrips",
        committeeId: klima,
        tripId: null,
        author: "Udvalgets formand",
        body: "Ingen tid i kalenderen.",
        noAccountReceived: false,
        givenOn: "2027-06-30",
        ...given,
      },
    );
  return { db, build, period, klima, plan, admin, secretary, grant, explain };
}

const keyOf = (result: Result<unknown>) => (result.ok ? "accepted" : result.refusal.key);
const fieldKeyOf = (result: Result<unknown>) => (result.ok ? "accepted" : result.refusal.fields?.[0]?.key);

test("a secretary records dispensations for the committees she serves, an administrator for the whole period", async () => {
  const { grant, plan, admin } = await fjordby();
  expect(keyOf(await grant({}))).toBe("accepted");
  expect(keyOf(await grant({ committeeId: plan }))).toBe("permission.notYours");
  expect(keyOf(await grant({ committeeId: null }))).toBe("permission.notYours");
  expect(keyOf(await grant({ committeeId: null }, admin))).toBe("accepted");
});

test("a 'must' is dispensed from, a 'should' explained, and what is no rule neither", async () => {
  const { grant, explain } = await fjordby();
  expect(keyOf(await grant({ ruleKey: "minimumTrips" }))).toBe("dispensation.onlyShould");
  expect(keyOf(await explain({ ruleKey: "maximumTrips" }))).toBe("explanation.onlyMust");
  expect(keyOf(await grant({ ruleKey: "evaluationDue" }))).toBe("rules.notInPeriod");
  expect(keyOf(await explain({}))).toBe("accepted");
});

test("committee and trip must belong to the period, and the committee to the trip", async () => {
  const { db, build, period, klima, plan, grant, admin } = await fjordby();
  const before = await build.period(2022);
  const old = await build.committee(before, "Miljøudvalget");
  const trip = await addTrip(db, period, [plan]);
  expect(keyOf(await grant({ committeeId: old }, admin))).toBe("departure.otherPeriod");
  expect(keyOf(await grant({ committeeId: klima, tripId: trip }, admin))).toBe("departure.otherPeriod");
  expect(keyOf(await grant({ committeeId: null, tripId: trip }))).toBe("permission.notYours");
  expect(keyOf(await grant({ committeeId: plan, tripId: trip }, admin))).toBe("accepted");
});

test("a decision is never of tomorrow, and an account that was received has words", async () => {
  const { grant, explain } = await fjordby();
  expect(fieldKeyOf(await grant({ decidedOn: "2027-07-02" }))).toBe("rules.ahead");
  expect(fieldKeyOf(await explain({ givenOn: "2027-07-02" }))).toBe("rules.ahead");
  expect(fieldKeyOf(await explain({ body: " " }))).toBe("explanation.empty");
  expect(keyOf(await explain({ body: "", noAccountReceived: true }))).toBe("accepted");
});

test("a dispensation cannot be revoked while a 'must' rests on it: the refusal names committee and trips", async () => {
  const { db, period, klima, secretary, grant } = await fjordby();
  const approved = { state: "approved", approvedOn: "2027-05-04" } as const;
  await addTrip(db, period, [klima], { ...approved, reference: "2027-02", title: "Havvind i Esbjerg" });
  await grant({});
  await addTrip(db, period, [klima], { ...approved, reference: "2027-04" });
  const [dispensation] = (await loadPeriodFacts(db, period)).dispensations;
  const revocation = {
    dispensationId: dispensation?.id ?? "",
    revokedOn: "2027-07-01",
    reason: "Turen er delt op",
    version: 1,
  };
  const result = await revokeDispensation({ db, viewer: secretary, now }, revocation);
  if (result.ok) throw new Error("should have been refused");
  const { title, text, wayOut } = refusalText(result.refusal);
  expect(title).toBe("Dispensationen er ikke tilbagekaldt");
  expect(text).toBe(
    "Klima- og Miljøudvalget har allerede ture i valgperioden: »Havvind i Esbjerg« (2027-02), godkendt; »Vand og havn i Rotterdam« (2027-04), godkendt. Højst én er tilladt. Rejsereglerne: »Højst én tur i hver periode«",
  );
  expect(wayOut).toContain("Aflys en af turene");
  const [still] = standingsOf(await loadPeriodFacts(db, period), "2027-07-01");
  expect(still?.findings.find(({ ruleKind }) => ruleKind === "maximumTrips")?.outcome).toBe("dispensed");
});

test("a dispensation that nothing rests on is revoked once, with its reason, and stays in the record", async () => {
  const { db, period, secretary, grant } = await fjordby();
  await grant({});
  const [dispensation] = (await loadPeriodFacts(db, period)).dispensations;
  const revoke = (given: { revokedOn?: string; version?: number } = {}) =>
    revokeDispensation(
      { db, viewer: secretary, now },
      {
        dispensationId: dispensation?.id ?? "",
        revokedOn: "2027-07-01",
        reason: "Bortfaldet",
        version: 1,
        ...given,
      },
    );
  expect(fieldKeyOf(await revoke({ revokedOn: "2027-06-15" }))).toBe("dispensation.revokedBeforeGiven");
  expect(keyOf(await revoke({ version: 2 }))).toBe("form.stale");
  expect(keyOf(await revoke())).toBe("accepted");
  expect(keyOf(await revoke())).toBe("dispensation.alreadyRevoked");
  expect((await loadPeriodFacts(db, period)).dispensations).toMatchObject([
    { revokedOn: "2027-07-01", revokedReason: "Bortfaldet" },
  ]);
});
