import { expect, it } from "vitest";
import { loadDeskFacts } from "~/features/desk/desk-facts.server";
import { tasksFor } from "~/features/desk/tasks";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import { listPeriods } from "~/features/periods/periods.server";
import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { ruleSentence } from "~/features/travel-rules/finding-sentences";
import type { Finding } from "~/features/travel-rules/findings";
import { loadDemoStory } from "~db/demo/load.server";
import type { OpenDatabase } from "~db/open";
import { viewerAs } from "../support/desk-facts";
import { freshDatabase } from "../support/fresh-database";

interface Told {
  database: OpenDatabase;
  today: string;
  earlier: PeriodFacts;
  running: PeriodFacts;
  /** The findings of all the periods that are not closed. */
  findings: { finding: Finding; facts: PeriodFacts }[];
}

async function tellOn(today: string): Promise<Told> {
  const database = freshDatabase();
  const files = diskFileStore(`${database.folder}/files`);
  await loadDemoStory(database, files, () => new Date(`${today}T11:00:00Z`));
  const periods: PeriodFacts[] = [];
  for (const { id } of await listPeriods(database.db))
    periods.unshift(await loadPeriodFacts(database.db, id));
  const [earlier, running] = periods;
  if (!earlier || !running) throw new Error("The story has two periods at least");
  const findings = periods
    .slice(1)
    .flatMap((facts) => assess(facts, today).map((finding) => ({ finding, facts })));
  return { database, today, earlier, running, findings };
}

/** In the middle of a period, and two days into one. */
it.each(["2026-11-22", "2026-01-02"])(
  "the demo's rules hold its story together on %s, and its earlier period is closed",
  async (today) => {
    const told = await tellOn(today);
    expectTwoVersions(told);
    expectOneLate(told);
    await expectClosed(told);
    await expectNothingWaiting(told);
  },
  60_000,
);

/** They are of many kinds, musts and shoulds, and were adopted in two versions. */
function expectTwoVersions({ running }: Told) {
  const [first, next, ...more] = running.ruleSets;
  expect([first?.rules.length, next?.rules.length, more.length]).toEqual([10, 12, 0]);
  const rules = next?.rules ?? [];
  expect(new Set(rules.map(({ kind }) => kind)).size).toBe(12);
  expect(new Set(rules.map(({ strength }) => strength))).toEqual(new Set(["must", "should"]));
  expect(rules.every(({ citation }) => citation !== "")).toBe(true);
  const limits = [first, next].map((set) => set?.rules.find(({ kind }) => kind === "costPerParticipant"));
  expect(limits.map((rule) => rule && ruleSentence(rule))).toEqual([
    "Udgiften er højst 12.000 kr. pr. deltager med alle udgifter; en dyrere tur skal økonomiudvalget godkende",
    "Udgiften er højst 14.000 kr. pr. deltager med alle udgifter; en dyrere tur skal økonomiudvalget godkende",
  ]);
}

/** They are kept but by the one trip whose evaluation is late. */
function expectOneLate({ findings }: Told) {
  const breached = findings.filter(
    ({ finding }) => finding.strength === "must" && finding.outcome === "breached",
  );
  expect(
    breached.map(({ finding, facts }) => [
      finding.ruleKind,
      facts.trips.find(({ id }) => id === finding.tripId)?.title,
      finding.inherited,
    ]),
  ).toEqual([["evaluationDue", "Biblioteket efter lukketid: Bergen", false]]);
}

/** The earlier period is closed, each gap with its explanation. */
async function expectClosed({ database, earlier, today }: Told) {
  expect(earlier.ruleSets.map(({ rules }) => rules.length)).toEqual([3]);
  const { period, committees, explanations } = earlier;
  expect(period.closedAt?.slice(0, 10)).toBe(`${period.lastYear + 1}-02-10`);
  expect(explanations.map(({ noAccountReceived }) => noAccountReceived).sort()).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  const outcomes = assess(earlier, today)
    .filter(({ ruleKind }) => ruleKind === "minimumTrips")
    .map(({ outcome }) => outcome);
  const ruled = committees.filter(({ kind }) => kind !== "council");
  expect([outcomes.length, new Set(outcomes)]).toEqual([ruled.length, new Set(["met", "explained"])]);
  const closings = await database.db.selectFrom("publication_closing").selectAll().execute();
  expect(closings).toMatchObject([{ period_slug: period.slug, number: 1, reopened_on: null }]);
}

/** Nothing of it waits on the administrator's desk. */
async function expectNothingWaiting({ database, earlier, today }: Told) {
  const tasks = tasksFor(viewerAs(["administrator"]), await loadDeskFacts(database.db), today);
  expect(tasks.map(({ to }) => to)).not.toContain(`/arbejdsrum/perioder/${earlier.period.slug}/luk`);
}
