import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { differences } from "~/features/publications/differences";
import { partLines } from "~/features/publications/lines/part-lines";
import { type PublicPart, publicParts } from "~/features/publications/parts";
import { readSnapshot } from "~/features/publications/read-snapshot";
import type { PartContent } from "~/features/publications/snapshots";

function example<P extends PublicPart>(part: P): PartContent[P] {
  const file = path.join(import.meta.dirname, "examples", `${part.replace("_", "-")}-1.json`);
  return readSnapshot(part, 1, readFileSync(file, "utf8")) as PartContent[P];
}

/** Every value of a part, each changed alone. */
function* changedOnce(value: unknown, at: string[] = []): Generator<[string, unknown]> {
  if (Array.isArray(value))
    for (const [n, inner] of value.entries())
      for (const [name, changed] of changedOnce(inner, [...at, String(n)]))
        yield [name, value.with(n, changed)];
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      for (const [name, changed] of changedOnce(inner, [...at, key]))
        yield [name, { ...value, [key]: changed }];
  else yield [at.join("."), otherThan(value)];
}

function otherThan(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (value === null) return null;
  const other: Record<string, string> = {
    SE: "NO",
    NO: "SE",
    yes: "no",
    noted: "yes",
    trip: "change",
    evaluation: "trip",
    DKK: "EUR",
  };
  const text = String(value);
  if (other[text]) return other[text];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text.slice(0, 8)}28`;
  if (/^\d{2}:\d{2}$/.test(text)) return "07:15";
  const choices = [
    ["professional", "social"],
    ["planned", "went"],
    ["flights", "meals"],
    ["lodging", "meals"],
    ["final", "provisional"],
    ["politicians", "equal"],
    ["done", "dropped"],
    ["not_started", "dropped"],
    ["chair", "vice_chair"],
    ["council", "committee"],
    ["this_trip", "general"],
    ["summary", "differently"],
    ["benefit", "transferable"],
  ];
  const choice = choices.find((pair) => pair.includes(text));
  return choice?.find((one) => one !== text) ?? `${text} ændret`;
}

/** Said by what they follow from, or by the document's own digest. */
const derived =
  /^(documents\.\d+\.(fileName|mediaType|sizeBytes)|shares\.\d+\.weight|committees\.\d+\.slug)$/;

describe("the difference between two versions", () => {
  it.each(publicParts)("is nothing between two that are alike: %s", (part) => {
    const lines = partLines(part, example(part));
    expect(differences(lines, lines)).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  });

  it.each(publicParts)("misses no change of anything that the part says: %s", (part) => {
    const before = partLines(part, example(part));
    const missed = [...changedOnce(example(part))]
      .filter(([name]) => !derived.test(name))
      .filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(example(part)))
      .filter(
        ([, changed]) =>
          differences(before, partLines(part, changed as PartContent[typeof part])).length === 0,
      )
      .map(([name]) => name);
    expect(missed).toEqual([]);
  });

  it("names what changed as a reader would, with both texts", () => {
    const before = example("accounts");
    const after = {
      ...before,
      lines: before.lines.map((line) => ({ ...line, accountIs: "final" as const })),
      isFinal: true,
      funders: [],
    };
    expect(differences(partLines("accounts", before), partLines("accounts", after))).toEqual([
      {
        label: "Regnskab, overnatning, 11 værelser",
        before: "46.035,00 (foreløbigt)",
        after: "46.035,00",
      },
      { label: "Regnskab i alt", before: "58.432,00 (foreløbigt)", after: "58.432,00" },
      {
        label: "Tilskud, Nordisk Fond",
        before: "5.000,00, Oplæg, Ingen har forbindelse til fonden, vurderet 15. januar 2027",
        after: "",
      },
    ]);
  });

  it("numbers things of one name, so that none hides another", () => {
    const before = example("programme");
    const visit = before.visits[0];
    if (!visit) throw new Error("no visit");
    const after = { ...before, visits: [...before.visits, { ...visit, day: "2027-03-04" }] };
    expect(differences(partLines("programme", before), partLines("programme", after))).toEqual([
      expect.objectContaining({ label: "Programpunkt: Kulturskole på skolerne (2)", before: "" }),
    ]);
  });
});
