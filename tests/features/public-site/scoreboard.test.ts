import { expect, test } from "vitest";
import { matrixRows } from "~/features/public-site/matrix-rows";
import { ruleSummaries } from "~/features/public-site/rule-summaries";
import { scoreboardRows } from "~/features/public-site/scoreboard-rows";
import { standingSummary } from "~/features/public-site/standing-summary";
import { timelineOf } from "~/features/public-site/timeline";
import { timelineEvents } from "~/features/public-site/timeline-events";
import { timelineScale } from "~/features/public-site/timeline-scale";
import {
  approvedEvaluation,
  committee,
  dispensation,
  explanation,
  period2026,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";

const today = "2027-09-14";
const held = { state: "held", startsOn: "2026-04-28", endsOn: "2026-04-30" } as const;
const published = { programme: "2026-04-01", evaluation: "2026-06-29", accounts: null, follow_up: null };
const oneTrip = ruleSet([{ kind: "minimumTrips", count: 1 }]);

const facts = periodFacts({
  committees: ["A", "B", "C", "D", "E"].map((id) => committee(id)),
  trips: [
    trip("1", ["A"], { ...held, evaluation: approvedEvaluation("2026-06-15"), published }),
    trip("2", ["A", "C"], {
      ...held,
      startsOn: "2027-03-01",
      endsOn: "2027-03-03",
      evaluation: { state: "awaiting", signedOn: null, presentedOn: null, decidedOn: null },
    }),
    trip("3", ["D"], { state: "approved", startsOn: "2027-10-12", endsOn: "2027-10-14" }),
  ],
  ruleSets: [
    ruleSet([
      { kind: "minimumTrips", count: 1 },
      { kind: "evaluationDue", count: 90, strength: "should" },
    ]),
  ],
  dispensations: [dispensation("minimumTrips", { committeeId: "E" })],
});

test("every committee stands on the scoreboard, those that did nothing too", () => {
  const rows = scoreboardRows(facts, today);
  expect(rows.map(({ slug, standing }) => `${slug} ${standing}`)).toEqual([
    "A published",
    "B nothing",
    "C late",
    "D approved",
    "E dispensed",
  ]);
  expect(standingSummary(rows)).toEqual({
    all: 5,
    published: 1,
    held: 1,
    coming: 1,
    allowed: 1,
    nothing: 1,
    unknown: 0,
  });
});

test("a dispensation that has been revoked frees nobody", () => {
  const revoked = {
    ...facts,
    dispensations: [dispensation("minimumTrips", { committeeId: "E", revokedOn: "2027-01-01" })],
  };
  expect(scoreboardRows(revoked, today).find(({ slug }) => slug === "E")?.standing).toBe("nothing");
});

test("a committee that accounted for a 'should' not kept is told as such", () => {
  const explained = periodFacts({
    committees: [committee("A")],
    ruleSets: [ruleSet([{ kind: "minimumTrips", count: 1, strength: "should" }])],
    explanations: [explanation("minimumTrips", { committeeId: "A", givenOn: "2027-01-01" })],
  });
  expect(scoreboardRows(explained, today)[0]?.standing).toBe("explained");
});

test("a committee that no rule speaks of is not on the scoreboard", () => {
  const some = periodFacts({
    committees: [committee("A"), committee("F", { kind: "finance" })],
    ruleSets: [ruleSet([{ kind: "minimumTrips", count: 1, appliesTo: ["standing"] }])],
  });
  expect(scoreboardRows(some, today).map(({ slug }) => slug)).toEqual(["A"]);
});

test("six past trips are six of six held, with evaluations not registered and never late", () => {
  const ids = ["A", "B", "C", "D", "E", "F"];
  const past = periodFacts({
    committees: ids.map((id) => committee(id)),
    trips: ids.map((id) =>
      trip(id, [id], { state: "recorded", startsOn: "2019-02-06", endsOn: "2019-02-08" }),
    ),
    ruleSets: [oneTrip],
  });
  const rows = scoreboardRows(past, today);
  expect(rows.map(({ standing, isMet }) => `${standing} ${isMet}`)).toEqual(Array(6).fill("held true"));
});

test("committees that travelled together are neighbours, and their trip spans their lines", () => {
  const lines = matrixRows(scoreboardRows(facts, today));
  expect(
    lines.map(({ committee: { slug }, trip: own, span }) => `${slug} ${own?.reference ?? "-"} ${span}`),
  ).toEqual(["A 2027-1 1", "A 2027-2 2", "C 2027-2 0", "B - 1", "D 2027-3 1", "E - 1"]);
});

test("the timeline marks what is late, and draws a joint trip across its lanes", () => {
  const timeline = timelineOf(matrixRows(scoreboardRows(facts, today)), period2026, today);
  expect(timeline.lanes.map(({ slug, standing }) => `${slug} ${standing}`)).toEqual([
    "A null",
    "C null",
    "B nothing",
    "D null",
    "E dispensed",
  ]);
  expect(timeline.trips.find(({ reference }) => reference === "2027-2")).toMatchObject({
    fromLane: 0,
    toLane: 1,
  });
  expect(timeline.marks.filter(({ kind }) => kind === "overdue").map(({ lane }) => lane)).toEqual([0, 1]);
  expect(timeline.trips.find(({ reference }) => reference === "2027-3")?.isAhead).toBe(true);
});

test("days outside the period lie at the drawing's edges", () => {
  const scale = timelineScale({ firstYear: 2026, lastYear: 2029, lanes: [] }, "wide");
  expect(scale.x("2020-01-01")).toBe(scale.left);
  expect(scale.x("2035-01-01")).toBe(scale.right);
  expect(scale.x("2028-01-01")).toBeGreaterThan(scale.x("2027-12-31"));
});

test("what committees share is told once among the events, in the order of time", () => {
  const events = timelineEvents(matrixRows(scoreboardRows(facts, today)));
  expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).sort());
  const journey = events.find(({ trip: { reference }, step }) => reference === "2027-2" && step === "held");
  expect(journey?.committees.map(({ slug }) => slug)).toEqual(["A", "C"]);
});

test("a rule says how many kept it, and names those that did not", () => {
  const [, evaluation] = ruleSummaries(facts, today);
  expect(evaluation?.outcome).toBe("breached");
  expect(evaluation?.counts).toContainEqual({ outcome: "met", count: 1 });
  expect(evaluation?.remarkable[0]?.subject).toEqual({ kind: "trip", name: "Rotterdam" });
});
