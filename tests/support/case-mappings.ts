import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One line of a mapping: a fact of a case, where it is kept, and where and how the public reads it. */
export interface MappedFact {
  /** A place in the file: `projects[0].name`, or `projects[].name` for every entry of the list. */
  place: string;
  table: string;
  column: string;
  address: string;
  /** What the page says; null where it says the fact word for word. */
  shown: string | null;
}

/** A value in a case file with its place, entries numbered: `projects[0].name`. */
export interface CaseFact {
  place: string;
  value: string;
}

export interface Case {
  name: string;
  file: string;
  facts: readonly CaseFact[];
  mapping: readonly MappedFact[];
}

const folder = path.resolve(import.meta.dirname, "../../docs/examples/international");

/** Every example of international work with its mapping. */
export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const name = file.replace(/\.json$/, "");
    return {
      name,
      file: path.join(folder, file),
      facts: factsIn(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
      mapping: mappingIn(readFileSync(path.join(folder, `${name}.md`), "utf8")),
    };
  });

/** The facts that a line tells of: those at its place and below it. */
export function factsOf(line: MappedFact, facts: readonly CaseFact[]): CaseFact[] {
  const pattern = line.place.replace(/[.[\]]/g, "\\$&").replaceAll("\\[\\]", "\\[\\d+\\]");
  const place = new RegExp(`^${pattern}(?=$|[.[])`);
  return facts.filter((fact) => place.test(fact.place));
}

/** The words that a reader must find for a line. */
export function wordsOf(line: MappedFact, facts: readonly CaseFact[]): string[] {
  return line.shown === null ? factsOf(line, facts).map(({ value }) => value) : [line.shown];
}

function factsIn(value: unknown, place = ""): CaseFact[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => factsIn(entry, `${place}[${index}]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, entry]) => factsIn(entry, place ? `${place}.${key}` : key));
  return [{ place, value: String(value) }];
}

function mappingIn(text: string): MappedFact[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => {
    const [, place = "", kept = "", address = "", shown = ""] = row.split("|").map((cell) => cell.trim());
    const [table = "", column = ""] = kept.replaceAll("`", "").split(".");
    return { place: place.replaceAll("`", ""), table, column, address, shown: shown === "=" ? null : shown };
  });
}
