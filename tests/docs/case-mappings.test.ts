import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { cases, factsOf } from "../support/case-mappings";
import { freshDatabase } from "../support/fresh-database";

describe("The mapping of a municipality's account", () => {
  it("stands beside every example", () => {
    expect(cases.map(({ name }) => name)).toEqual([
      "aalborg",
      "holbaek",
      "koege",
      "roskilde",
      "sdeo-nims",
      "skanderborg",
    ]);
    for (const { mapping } of cases) expect(mapping.length).toBeGreaterThan(0);
  });

  it.each(cases)(
    "of $name leaves no fact out, and tells of none that the file has not",
    ({ facts, mapping }) => {
      const told = new Set(mapping.flatMap((line) => factsOf(line, facts)));
      expect(facts.filter((fact) => !told.has(fact))).toEqual([]);
      expect(mapping.filter((line) => factsOf(line, facts).length === 0)).toEqual([]);
    },
  );

  it.each(cases)("of $name names columns that there are", async ({ mapping }) => {
    const { db } = freshDatabase();
    const { rows } = await sql<{ name: string }>`
      select m.name || '.' || c.name as name from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table'`.execute(db);
    const columns = new Set(rows.map(({ name }) => name));
    const unknown = mapping.filter(({ table, column }) => !columns.has(`${table}.${column}`));
    expect(unknown).toEqual([]);
  });
});
