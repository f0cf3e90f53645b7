import { expect, it } from "vitest";
import { forbiddenImports } from "./support/imports";
import { type Source, sample, sourcesIn } from "./support/sources";

/** A migration is written once, for a schema that was: it imports Kysely and nothing of the program. */
function leaningMigrations(sources: Source[]): string[] {
  return forbiddenImports(
    sources.filter(({ path }) => /^db\/migrations\/\d/.test(path)),
    (_migration, { target }) => target !== "kysely",
  );
}

it("lets migrations stand alone", () => {
  const migrations = sourcesIn("db/migrations");
  expect(migrations.length).toBeGreaterThan(5);
  expect(leaningMigrations(migrations)).toEqual([]);
});

it("would catch one that leans on the program", () => {
  const broken = [
    sample("db/migrations/0009-later.ts", 'import { newId } from "~/shared/ids";'),
    sample("db/migrations/0010-later.ts", 'import type { Tables } from "../tables";'),
  ];
  expect(leaningMigrations(broken)).toHaveLength(2);
});
