import ts from "typescript";
import { expect, it } from "vitest";
import { forbiddenImports } from "./support/imports";
import { placeOf, type Source, sample, sourcesIn, walk } from "./support/sources";

/** A feature's rules, forms and texts: its plain files, beside its queries, pages and components. */
const isNoun = ({ path }: Source) =>
  /^app\/features\/[^/]+\/(?!pages\/|components\/).*\.ts$/.test(path) && !isServer(path);
const isServer = (path: string) => path.endsWith(".server.ts");
const outside = /^(react|react-dom|react-hook-form|@remix-run\/.*|kysely|better-sqlite3|node:.*)$/;

/** A noun imports no React, Remix, Kysely or Node, and no query; types alone are gone once it runs. */
function impureNouns(sources: Source[]): string[] {
  return forbiddenImports(
    sources.filter(isNoun),
    (_noun, { target, isPackage, typeOnly }) =>
      !typeOnly && (isPackage ? outside.test(target) : /\.server$|^db\//.test(target)),
  );
}

const mayReadTheClock = (path: string) => path === "app/server/clock.ts" || /^(tests|scripts)\//.test(path);

/** Nothing reads a clock but the clock. */
function clocksRead(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => !mayReadTheClock(path))
    .flatMap((source) => {
      const read: string[] = [];
      walk(source, (node) => {
        if (readsTheClock(node)) read.push(placeOf(source, node));
      });
      return read;
    });
}

function readsTheClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression.getText();
  return called === "Date.now" || called === "Date" || called === "Temporal.Now.instant";
}

it("keeps the rules of every feature pure", () => {
  expect(impureNouns(sourcesIn("app"))).toEqual([]);
});

it("would catch an impure rule", () => {
  const broken = [
    sample("app/features/trips/trip.ts", 'import { useState } from "react";'),
    sample("app/features/trips/refresh/late.ts", 'import { readFile } from "node:fs/promises";'),
    sample("app/features/trips/costs.ts", 'export { findTrip } from "./trips.server";'),
    sample("app/features/trips/later.ts", 'const { json } = await import("@remix-run/node");'),
  ];
  expect(impureNouns(broken)).toHaveLength(broken.length);
});

it("reads the clock in one place", () => {
  expect(clocksRead(sourcesIn("app", "db", "scripts", "tests"))).toEqual([]);
});

it("would catch a clock read anywhere else", () => {
  const broken = sample(
    "app/features/trips/trip.ts",
    "const a = new Date();\nconst b = Date.now();\nconst c = new Date;",
  );
  expect(clocksRead([broken])).toEqual([1, 2, 3].map((line) => `app/features/trips/trip.ts:${line}`));
  expect(clocksRead([sample("app/features/trips/trip.ts", 'const d = new Date("2027-01-01");')])).toEqual([]);
});
