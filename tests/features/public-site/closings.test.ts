import { expect, test } from "vitest";
import { earlierClosings, type FinalScoreboard, presentClosing } from "~/features/public-site/closings";
import { laterFacts } from "~/features/public-site/later-facts";
import { scoreboardRows } from "~/features/public-site/scoreboard-rows";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { freshDatabase } from "../../support/fresh-database";
import {
  approvedEvaluation,
  committee,
  explanation,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";
import { notice, programmePart } from "../../support/public-parts";
import { visit, visitorContext } from "../../support/public-visit";
import { publishedRecord } from "../../support/published-record";

const closedAt = "2026-02-02T10:00:00.000Z";
const period = { id: "2022-2025", slug: "2022-2025", firstYear: 2022, lastYear: 2025, closedAt };
const held = { state: "held", startsOn: "2024-05-14", endsOn: "2024-05-16", places: ["Göteborg"] } as const;
const ofGoteborg = trip("2024-01", ["klima"], { ...held, reference: "2024-01", title: "Göteborg" });

const final: PeriodFacts = periodFacts({
  period,
  committees: [committee("klima", { name: "Klimaudvalget" }), committee("skole", { name: "Skoleudvalget" })],
  trips: [ofGoteborg],
  ruleSets: [ruleSet([{ kind: "minimumTrips", count: 1, strength: "should" }])],
  explanations: [explanation("minimumTrips", { committeeId: "skole", givenOn: "2026-01-30" })],
});
const evaluated: PeriodFacts = {
  ...final,
  trips: [
    { ...ofGoteborg, title: "Regnvand i Göteborg", evaluation: approvedEvaluation("2026-03-02") },
    trip("2023-01", ["skole"], {
      ...held,
      reference: "2023-01",
      state: "recorded",
      startsOn: "2023-05",
      endsOn: "2023-05",
      places: ["Malmö"],
    }),
  ],
};

const today = "2026-06-01";
const kept = (given: Partial<FinalScoreboard> = {}): FinalScoreboard => ({
  number: 1,
  on: "2026-02-02",
  facts: final,
  reopened: null,
  ...given,
});
const nowOf = (facts: PeriodFacts) => ({ facts, rows: scoreboardRows(facts, today), records: [] });

test("a period that was never closed has no closing, nor has one that was reopened", () => {
  expect(presentClosing([], nowOf(final))).toBeNull();
  const undone = kept({ reopened: { on: "2026-03-01", reason: "Fejl" } });
  expect(presentClosing([undone], nowOf(final))).toBeNull();
  expect(earlierClosings([undone, kept()])).toMatchObject([{ number: 1, reopened: { reason: "Fejl" } }]);
});

test("a final scoreboard tells how it stood on the day, whatever stands now", () => {
  const closing = presentClosing([kept()], nowOf(evaluated));
  expect(closing?.matrix.map(({ committee: { name, standing } }) => [name, standing])).toEqual([
    ["Klimaudvalget", "held"],
    ["Skoleudvalget", "explained"],
  ]);
  expect(closing?.changed).toEqual([
    { slug: "klima", name: "Klimaudvalget", before: "held", now: "evaluated" },
    { slug: "skole", name: "Skoleudvalget", before: "explained", now: "held" },
  ]);
});

test("a committee that came later had no standing before", () => {
  const more = { ...final, committees: [...final.committees, committee("havn", { name: "Havneudvalget" })] };
  expect(presentClosing([kept()], nowOf(more))?.changed).toEqual([
    { slug: "havn", name: "Havneudvalget", before: null, now: "nothing" },
  ]);
});

test("nothing came later where nothing differs but the title, which a final scoreboard does not keep", () => {
  expect(
    laterFacts(final, { ...final, trips: [{ ...ofGoteborg, title: "Regnvand i Göteborg" }] }, []),
  ).toEqual([]);
});

test("a trip that came, went or is told otherwise is a later fact; what a newer program adds is none", () => {
  const named = { reference: "2024-01", name: "Göteborg" };
  expect(laterFacts(final, evaluated, [])).toEqual([
    { kind: "changed", on: null, trip: named },
    { kind: "added", on: null, trip: { reference: "2023-01", name: "Malmö" } },
  ]);
  expect(laterFacts(final, { ...final, trips: [] }, [])).toEqual([
    { kind: "removed", on: null, trip: named },
  ]);
  const withMore = { ...ofGoteborg, vat: "without" };
  expect(laterFacts(final, { ...final, trips: [withMore] }, [])).toEqual([]);
});

const ofTrip = (given: Parameters<typeof notice>[0] = {}) =>
  notice({
    reference: "2024-01",
    periodSlug: "2022-2025",
    committees: [{ slug: "klima", name: "Klimaudvalget", leads: true }],
    ...given,
  });

async function site() {
  const database = freshDatabase();
  const record = publishedRecord(database.db);
  await record.site({ municipality_name: "Fjordby Kommune" });
  await record.trip(ofTrip());
  const open = () => visit("/perioder/2022-2025", visitorContext(database.published, { today }));
  return { record, open };
}

test("the public page shows the final scoreboard, the day, and beside it what came after the closing", async () => {
  const { record, open } = await site();
  await record.scoreboard(evaluated);
  await record.closing(1, "2026-02-02", final);
  await record.version("2024-01", "programme", programmePart(), { publishedAt: "2024-03-01T09:00:00.000Z" });
  await record.version("2024-01", "programme", programmePart(), {
    number: 2,
    status: "withdrawn",
    publishedAt: "2026-03-03T09:00:00.000Z",
    endedAt: "2026-04-04T09:00:00.000Z",
    endedReason: "Fejl",
  });
  const { words } = await open();
  for (const sentence of [
    "Valgperioden blev lukket 2. februar 2026. Stillingen er endelig.",
    "Som det stod, da valgperioden blev lukket 2. februar 2026.",
    "Efter lukningen",
    "To udvalg står anderledes nu, end da valgperioden blev lukket.",
    "Klimaudvalget Afholdt er blevet til Evalueret",
    "Skoleudvalget Redegørelse er blevet til Afholdt",
    "4. april 2026Turen til Göteborg: programmet med budget blev trukket tilbage.",
    "3. marts 2026Turen til Göteborg: version 2 af programmet med budget blev offentliggjort.",
    "Turen til Malmö er kommet med i perioden.",
  ])
    expect(words).toContain(sentence);
  expect(words).not.toContain("1. marts 2024Turen");
  expect(words.indexOf("4. april 2026")).toBeLessThan(words.indexOf("3. marts 2026"));
});

test("a closed period of which nothing has come to light since says so", async () => {
  const { record, open } = await site();
  await record.scoreboard(final);
  await record.closing(1, "2026-02-02", final);
  expect((await open()).words).toContain("Der er ikke kommet noget til, siden valgperioden blev lukket.");
});

test("a reopened period shows how it stands, that it was closed, and why it was reopened", async () => {
  const { record, open } = await site();
  const { period: closed } = final;
  await record.scoreboard({ ...evaluated, period: { ...closed, closedAt: null } });
  await record.closing(1, "2026-02-02", final);
  await record.reopening("2022-2025", "2026-05-05", "En redegørelse var gået tabt.");
  const { words } = await open();
  for (const sentence of [
    "Valgperioden har været lukket og blev genåbnet 5. maj 2026.",
    "En tidligere lukning",
    "Lukket 2. februar 2026",
    "Genåbnet 5. maj 2026 med denne begrundelse:",
    "En redegørelse var gået tabt.",
  ])
    expect(words).toContain(sentence);
  expect(words).not.toContain("Efter lukningen");
  await record.closing(2, "2026-05-20", final);
  const again = (await open()).words;
  expect(again).toContain("Valgperioden blev lukket 20. maj 2026.");
  expect(again).toContain("En redegørelse var gået tabt.");
});
