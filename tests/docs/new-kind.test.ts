import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { TripFacts } from "~/features/travel-rules/facts";
import { indexFacts } from "~/features/travel-rules/facts-index";
import type { Judgement } from "~/features/travel-rules/kinds/kind";
import { committee, periodFacts, trip } from "../support/period-facts";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/travel-rules.md"), "utf8");
const [, source = ""] = page.match(/```ts\n([\s\S]*?)```/) ?? [];
const folder = mkdtempSync(path.join(root, "node_modules/.new-kind-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface NewKind {
  maximumPoliticians: { judge(question: unknown): Judgement };
}

async function newKind(): Promise<NewKind> {
  const file = path.join(folder, "maximum-politicians.ts");
  writeFileSync(file, source.replaceAll('from "./', 'from "~/features/travel-rules/kinds/'));
  return (await import(file)) as NewKind;
}

function politicians(count: number): TripFacts["travellers"] {
  const each = { personId: null, name: null, committeeId: "klima", headcount: 1 };
  return { politicians: Array.from({ length: count }, () => each), officials: 0, headcount: count };
}

describe("the kind of rule that the documentation adds", () => {
  it("takes under fifty lines", () => {
    expect(source.split("\n").length).toBeLessThan(50);
  });

  it("judges a trip", async () => {
    const { maximumPoliticians } = await newKind();
    const index = indexFacts(periodFacts({ committees: [committee("klima")] }));
    const outcomeOf = (count: number) =>
      maximumPoliticians.judge({
        rule: { count: 2 },
        trip: trip("a", ["klima"], { travellers: politicians(count) }),
        index,
        today: "2027-01-01",
      }).outcome;
    expect([0, 2, 3].map(outcomeOf)).toEqual(["pending", "met", "breached"]);
  });
});
