import { expect, it } from "vitest";
import { type Source, sample, sourcesIn } from "./support/sources";

const most = 300;
const usual = 80;

/** Data and translations are as long as they are. */
const isData = ({ path }: Source) => /(texts|country-codes)\.tsx?$/.test(path);
const linesOf = ({ text }: Source) => text.trimEnd().split("\n").length;

function tooLong(sources: Source[]): string[] {
  return sources.filter((source) => !isData(source) && linesOf(source) > most).map(({ path }) => path);
}

function median(sources: Source[]): number {
  const lengths = sources.map(linesOf).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

it("has no source file of more than 300 lines", () => {
  expect(tooLong(sourcesIn("app", "db", "scripts"))).toEqual([]);
});

it("would catch one", () => {
  const broken = sample("app/features/trips/everything.ts", "const one = 1;\n".repeat(most + 1));
  expect(tooLong([broken])).toEqual([broken.path]);
  expect(tooLong([sample("app/features/trips/texts.ts", broken.text)])).toEqual([]);
});

it("keeps half of the files below 80 lines", () => {
  expect(median(sourcesIn("app", "db"))).toBeLessThan(usual);
});

it("would notice files that grow", () => {
  const grown = sample("app/a.ts", "const one = 1;\n".repeat(usual + 1));
  expect(median([grown, grown, sample("app/b.ts", "")])).toBeGreaterThan(usual);
});
