import { expect, test } from "vitest";
import { adoptTravelRules, type RulesToAdopt } from "~/features/travel-rules/adoption.server";
import { assessPeriods } from "~/features/travel-rules/assess-periods.server";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { refuseUnknownRules } from "~/features/travel-rules/rule-sets.server";
import type { Viewer } from "~/session/viewer";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { ruleSet } from "../../support/period-facts";
import { addTrip } from "../../support/trip-rows";

const now = new Date("2027-07-01T10:00:00.000Z");
const actingAs = (db: Db, viewer: Viewer) => ({ db, viewer, now });
const one = (given: Partial<RulesToAdopt> = {}): RulesToAdopt => ({
  ...ruleSet([{ kind: "maximumTrips", count: 1 }]),
  ...given,
});

async function fjordby() {
  const { db } = freshDatabase();
  const build = municipality(db);
  const period = await build.period(2026);
  const klima = await build.committee(period, "Klimaudvalget");
  return { db, build, period, klima, admin: await build.administrator() };
}

test("an administrator adopts a period's rules, and they are read back as they were written", async () => {
  const { db, period, admin } = await fjordby();
  const rules = ruleSet(
    [
      {
        kind: "minimumTrips",
        count: 1,
        strength: "should",
        appliesTo: ["standing"],
        citation: "Gerne tidligt",
      },
      { kind: "evaluationDue", count: 60 },
    ],
    { link: "https://fjordby.example/referat", note: "Det faglige vejer tungt." },
  );
  expect(await adoptTravelRules(actingAs(db, admin), period, rules)).toEqual({
    ok: true,
    value: { number: 1 },
  });
  expect((await loadPeriodFacts(db, period)).ruleSets).toEqual([rules]);
});

test("a secretary adopts none", async () => {
  const { db, build, period, klima } = await fjordby();
  const secretary = await build.secretary("Bodil Klitrose", [klima]);
  const result = await adoptTravelRules(actingAs(db, secretary), period, one());
  expect(result).toMatchObject({ ok: false, refusal: { key: "permission.notYours" } });
});

test("a minimum above the maximum for the same committees is refused, and both are named", async () => {
  const { db, period, admin } = await fjordby();
  const contradictory = (appliesTo: ["standing"] | ["council"]) =>
    ruleSet([
      { kind: "minimumTrips", count: 2, appliesTo: ["standing"] },
      { kind: "maximumTrips", count: 1, appliesTo },
    ]);
  expect(await adoptTravelRules(actingAs(db, admin), period, contradictory(["standing"]))).toMatchObject({
    refusal: {
      key: "rules.minimumAboveMaximum",
      params: {
        rules: [
          "Hvert udvalg holder mindst to studieture i valgperioden",
          "Hvert udvalg holder højst én studietur i valgperioden",
        ],
      },
    },
  });
  expect(await adoptTravelRules(actingAs(db, admin), period, contradictory(["council"]))).toMatchObject({
    ok: true,
  });
});

test("a version follows the newest, from the same day at the earliest and within the period", async () => {
  const { db, period, admin } = await fjordby();
  const adopt = (given: Partial<RulesToAdopt>) => adoptTravelRules(actingAs(db, admin), period, one(given));
  expect(await adopt({ inForceFrom: "2026-06-01" })).toMatchObject({ ok: true });
  expect(await adopt({ number: 1 })).toMatchObject({ refusal: { key: "form.stale" } });
  const fieldOf = async (given: Partial<RulesToAdopt>) => {
    const result = await adopt({ number: 2, inForceFrom: "2027-01-01", ...given });
    return result.ok ? null : result.refusal.fields?.map(({ field, key }) => `${field}: ${key}`);
  };
  expect(await fieldOf({ inForceFrom: "2026-05-31" })).toEqual(["inForceFrom: rules.beforeEarlierVersion"]);
  expect(await fieldOf({ inForceFrom: "2030-01-01" })).toEqual(["inForceFrom: rules.outsidePeriod"]);
  expect(await fieldOf({ adoptedOn: "2027-07-02" })).toEqual(["adoptedOn: rules.ahead"]);
  expect(await adopt({ number: 2, rules: [] })).toMatchObject({ refusal: { key: "rules.noRules" } });
  expect(await adopt({ number: 2, inForceFrom: "2026-06-01" })).toMatchObject({ ok: true });
});

test("what newly adopted rules find breached is recorded as inherited, trip by trip", async () => {
  const { db, period, klima, admin } = await fjordby();
  const approved = { state: "approved", approvedOn: "2026-05-04" } as const;
  const trips = [await addTrip(db, period, [klima], approved), await addTrip(db, period, [klima], approved)];
  expect(await adoptTravelRules(actingAs(db, admin), period, one())).toMatchObject({ ok: true });
  const { inheritedBreaches } = await loadPeriodFacts(db, period);
  expect(inheritedBreaches).toHaveLength(2);
  expect(inheritedBreaches).toEqual(
    expect.arrayContaining(
      trips.map((tripId) => ({
        ruleKey: "maximumTrips",
        committeeId: klima,
        tripId,
        year: null,
        recordedOn: "2027-07-01",
        cause: "adoption",
      })),
    ),
  );
  const { findings } = await transact(db, (trx) => assessPeriods(trx, "2027-07-01"));
  expect(findings[0]).toMatchObject({ outcome: "breached", inherited: true });
});

test("rules of a newer program are refused at start, and not skipped", async () => {
  const { db, period, admin } = await fjordby();
  await adoptTravelRules(actingAs(db, admin), period, one());
  await expect(refuseUnknownRules(db)).resolves.toBeUndefined();
  const add = (kind: string, parameters: string, appliesTo = '["standing"]') =>
    transact(db, async (trx) => {
      const { id } = await trx.selectFrom("rule_set").select("id").executeTakeFirstOrThrow();
      await trx.deleteFrom("rule").execute();
      await trx
        .insertInto("rule")
        .values({
          id: newId(),
          rule_set_id: id,
          position: 0,
          key: kind,
          kind,
          strength: "must",
          parameters,
          applies_to: appliesTo,
        })
        .execute();
    });
  const unknown = [
    ["mostDays", '{"days":4}'],
    ["maximumTrips", '{"count":1,"per":"period","perMember":true}'],
    ["maximumTrips", '{"count":-1,"per":"period"}'],
    ["maximumTrips", '{"count":1,"per":"term"}'],
    ["maximumTrips", '{"count":1,"per":"period"}', '["region"]'],
    ["constructor", "{}"],
  ] as const;
  for (const [kind, parameters, appliesTo] of unknown) {
    await add(kind, parameters, appliesTo);
    await expect(refuseUnknownRules(db)).rejects.toThrow("The travel rules of 2026-2029, version 1");
    await expect(loadPeriodFacts(db, period)).rejects.toThrow();
  }
});
