import ts from "typescript";
import { expect, it } from "vitest";
import { forbiddenImports, importsOf } from "./support/imports";
import { placeOf, type Source, sample, sourcesIn, walk } from "./support/sources";

const isServerFile = (path: string) =>
  path.endsWith(".server.ts") || path.startsWith("app/server/") || path.startsWith("db/");

/** What a query is asked through; the request's context is where pages hand it on from. */
const handles = ["Db", "WriteDb", "PublicDb"];
const handsOn = "app/session/app-context.ts";

/** Only *.server.ts files, and the program that opens it, touch the database; others may name its rows' types. */
function databaseTouched(sources: Source[]): string[] {
  return forbiddenImports(
    sources.filter(({ path }) => !isServerFile(path) && path !== handsOn),
    (_by, { target, typeOnly, names }) =>
      /^(kysely|better-sqlite3|db\/.*)$/.test(target) &&
      (!typeOnly || (target === "db/tables" && names.some((name) => handles.includes(name)))),
  );
}

/**
 * Who may open a transaction, and so write at all: outside of one the database only reads. Commands are handed
 * theirs by the runner; signing in and the first run have none, since there is no viewer yet.
 */
const transactionRooms = [
  "app/features/commands/perform.server.ts",
  "app/session/change-password.server.ts",
  "app/session/first-run.server.ts",
  "app/session/sessions.server.ts",
  "app/session/sign-in-attempts.server.ts",
  "app/session/sign-in.server.ts",
];

function transactionsOpened(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith("app/") && !transactionRooms.includes(path))
    .filter((source) =>
      importsOf(source).some(({ target, typeOnly }) => target === "db/transact" && !typeOnly),
    )
    .map(({ path }) => path);
}

const writing = ["insertInto", "updateTable", "deleteFrom", "replaceInto", "mergeInto"];

/** A write goes through a transaction that was handed in, in a file that pages cannot take for a plain one. */
function strayWrites(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const stray: string[] = [];
    walk(source, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !writing.includes(node.name.text)) return;
      const onTransaction = /(^|\.)trx$/.test(node.expression.getText(source.tree));
      if (!onTransaction || !isServerFile(source.path)) stray.push(placeOf(source, node));
    });
    return stray;
  });
}

/** Kysely's own transactions begin too late and wait for ever when nested: only the driver's wrapper uses them. */
function ownTransactions(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => !path.startsWith("db/"))
    .flatMap((source) => {
      const begun: string[] = [];
      walk(source, (node) => {
        if (ts.isCallExpression(node) && /\.(startT|t)ransaction$/.test(node.expression.getText(source.tree)))
          begun.push(placeOf(source, node));
      });
      return begun;
    });
}

it("lets only server files touch the database", () => {
  expect(databaseTouched(sourcesIn("app"))).toEqual([]);
});

it("would catch a page that queries for itself", () => {
  const broken = [
    sample("app/features/trips/pages/trip.tsx", 'import { sql } from "kysely";'),
    sample("app/features/trips/components/list.tsx", 'import { transact } from "~db/transact";'),
    sample("app/features/trips/trip.ts", 'import type { Db } from "~db/tables";'),
  ];
  expect(databaseTouched(broken)).toHaveLength(broken.length);
  const row = sample("app/features/trips/x.ts", 'import type { TripTable } from "~db/tables/trip";');
  expect(databaseTouched([row])).toEqual([]);
});

it("opens transactions in the command runner and the sign-in, nowhere else", () => {
  expect(transactionsOpened(sourcesIn("app"))).toEqual([]);
});

it("would catch a query that opens one, and a room of the list that is gone", () => {
  const broken = sample("app/features/trips/trips.server.ts", 'import { transact } from "~db/transact";');
  expect(transactionsOpened([broken])).toEqual([broken.path]);
  const opening = sourcesIn("app").filter((source) =>
    importsOf(source).some(({ target, typeOnly }) => target === "db/transact" && !typeOnly),
  );
  expect(opening.map(({ path }) => path).sort()).toEqual(transactionRooms);
});

it("writes through a transaction that was handed in", () => {
  expect(strayWrites(sourcesIn("app"))).toEqual([]);
});

it("would catch a write beside the transaction, or in a page", () => {
  const broken = [
    sample("app/features/trips/trips.server.ts", 'db.insertInto("trip")'),
    sample("app/features/trips/trips.server.ts", 'context.db\n  .updateTable("trip")'),
    sample("app/features/trips/pages/trip.tsx", 'trx.deleteFrom("trip")'),
  ];
  expect(strayWrites(broken)).toHaveLength(3);
  expect(strayWrites([sample("app/features/trips/x.server.ts", 'run.trx.insertInto("trip")')])).toEqual([]);
});

it("leaves Kysely's own transactions alone", () => {
  expect(ownTransactions(sourcesIn("app", "scripts"))).toEqual([]);
});

it("would catch one", () => {
  const broken = sample(
    "app/features/trips/x.server.ts",
    "db.transaction().execute(body); db.startTransaction();",
  );
  expect(ownTransactions([broken])).toHaveLength(2);
});
