import { expect, test } from "vitest";
import { composeTrip } from "~/features/public-site/compose-trip";
import { partStatus } from "~/features/public-site/part-status";
import type { CurrentParts, TripRecord } from "~/features/public-site/trip-record";
import { tripStanding } from "~/features/public-site/trip-standing";
import type { VersionLine } from "~/features/publications/parts";
import { committee, dispensation, explanation, periodFacts, ruleSet, trip } from "../../support/period-facts";
import {
  accountsPart,
  evaluationPart,
  followUpPart,
  klima,
  notice,
  participants,
  plan,
  programmePart,
} from "../../support/public-parts";

const today = "2027-09-14";
const noParts: CurrentParts = { programme: null, evaluation: null, accounts: null, follow_up: null };

function version(given: Partial<VersionLine> = {}): VersionLine {
  return {
    part: "programme",
    number: 1,
    status: "current",
    publishedAt: "2026-09-04T09:00:00.000Z",
    note: "",
    endedAt: null,
    endedReason: null,
    ...given,
  };
}

function record(given: Partial<TripRecord> = {}): TripRecord {
  return { notice: notice(), parts: noParts, versions: [], ...given };
}

const stationsOf = (given: Partial<TripRecord>) =>
  composeTrip(record(given), null, today).stations.map(({ step, state }) => `${step} ${state}`);

test("a trip with no version of anything is a notice alone, and has no title", () => {
  const page = composeTrip(record(), null, today);
  expect(page.isNoticeOnly).toBe(true);
  expect(page.title).toBeNull();
  expect(page.changedOn).toBeNull();
});

test("a trip whose only part was withdrawn is more than a notice: what became of it is said", () => {
  const versions = [
    version({ status: "withdrawn", endedAt: "2027-01-05T09:00:00.000Z", endedReason: "Fejl." }),
  ];
  const page = composeTrip(record({ versions }), null, today);
  expect(page.isNoticeOnly).toBe(false);
  expect(page.status.programme).toEqual({ kind: "withdrawn", on: "2027-01-05", reason: "Fejl." });
  expect(page.changedOn).toBe("2027-01-05");
});

test("a version published just after midnight in Denmark came out on that day", () => {
  expect(partStatus("programme", [version({ publishedAt: "2026-09-03T22:30:00.000Z" })])).toMatchObject({
    publishedOn: "2026-09-04",
  });
});

test("a clean version after a redacted one is no correction, since there is nothing to compare with", () => {
  const redacted = version({ status: "redacted", endedAt: "2026-09-06T09:00:00.000Z" });
  expect(partStatus("programme", [version({ number: 2 }), redacted])).toMatchObject({ correction: null });
});

test("those who went, as the accounts have them, stand before those who were to go", () => {
  const planned = participants({ basis: "planned" });
  const parts = { ...noParts, programme: programmePart({ participants: planned }) };
  expect(composeTrip(record({ parts }), null, today).participants?.basis).toBe("planned");
  const withAccounts = { ...parts, accounts: accountsPart() };
  expect(composeTrip(record({ parts: withAccounts }), null, today).participants?.basis).toBe("went");
});

test("the same document in two parts stands once", () => {
  const programme = programmePart();
  const parts = { ...noParts, programme, accounts: accountsPart({ documents: programme.documents }) };
  expect(composeTrip(record({ parts }), null, today).documents).toHaveLength(1);
});

test("the life of a held trip runs to its follow-up", () => {
  const parts = {
    programme: programmePart(),
    evaluation: evaluationPart(),
    accounts: accountsPart(),
    follow_up: followUpPart(),
  };
  const versions = [version(), version({ part: "evaluation" })];
  expect(stationsOf({ parts, versions })).toEqual([
    "approved done",
    "programme done",
    "journey done",
    "evaluated done",
    "published done",
    "followed_up now",
  ]);
});

test("a trip from old sources has no steps that nobody knows of", () => {
  const past = notice({
    state: "recorded",
    approvedOn: null,
    evaluationDecidedOn: null,
    evaluationDueOn: null,
  });
  expect(stationsOf({ notice: past, versions: [version()] })).toEqual(["journey done", "on_record done"]);
});

test("a cancelled trip ends where it was called off", () => {
  const cancelled = notice({
    state: "cancelled",
    cancelled: { reason: "Afbud." },
    evaluationDecidedOn: null,
  });
  expect(stationsOf({ notice: cancelled })).toEqual(["approved done", "journey off"]);
});

test("where a trip stands follows its dates until somebody confirms that it was held", () => {
  const approved = notice({ state: "approved", startsOn: "2027-09-14", endsOn: "2027-09-16" });
  expect(tripStanding(approved, "2027-09-13")).toBe("approved");
  expect(tripStanding(approved, "2027-09-14")).toBe("under_way");
  expect(tripStanding(approved, "2027-09-16")).toBe("under_way");
  expect(tripStanding(approved, "2027-09-17")).toBe("dates_passed");
  expect(tripStanding(notice({ state: "closed", cancelled: { reason: "Afbud." } }), today)).toBe("cancelled");
  expect(tripStanding(notice({ state: "closed" }), today)).toBe("held");
});

test("a trip is told the rules that concern it, and the departures that were used, each by its own kind", () => {
  const ids = [klima, plan].map(({ slug }) => slug);
  const facts = periodFacts({
    committees: ids.map((slug) => committee(slug)),
    trips: [
      trip("2026-02", ids, {
        reference: "2026-02",
        state: "held",
        startsOn: "2026-09-22",
        endsOn: "2026-09-25",
      }),
    ],
    ruleSets: [
      ruleSet([
        { kind: "minimumTrips", count: 1 },
        { kind: "evaluationDue", count: 90, strength: "should" },
      ]),
    ],
    dispensations: [dispensation("minimumTrips", { id: "1", committeeId: "another" })],
    explanations: [explanation("evaluationDue", { id: "1", tripId: "2026-02" })],
  });
  const { rules } = composeTrip(record(), facts, today);
  expect(rules.findings.map(({ outcome }) => outcome)).toEqual(["met", "explained"]);
  expect(rules.dispensations).toEqual([]);
  expect(rules.explanations).toHaveLength(1);
});

test("a period without rules says that none are registered", () => {
  const facts = periodFacts({ trips: [trip("2026-02", [klima.slug], { state: "held" })] });
  expect(composeTrip(record(), facts, today).rules.areRegistered).toBe(false);
});
