import { expect, it } from "vitest";
import { forbiddenImports, importsOf, moduleOf } from "./support/imports";
import { type Source, sample, sourcesIn } from "./support/sources";

const featureOf = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1];

/** shared/ knows no feature and no other room; ui/ knows shared/ alone, and what the server says of an answer. */
function roomsEntered(sources: Source[]): string[] {
  return forbiddenImports(sources, ({ path }, { target, isPackage }) => {
    if (isPackage) return false;
    if (path.startsWith("app/shared/")) return !target.startsWith("app/shared/");
    if (path.startsWith("app/ui/")) return !/^app\/(ui|shared|styles)\/|^app\/served$/.test(target);
    return false;
  });
}

/** A neighbour's pages are its own; only the router leads to them. */
function pagesEntered(sources: Source[]): string[] {
  return forbiddenImports(sources, ({ path }, { target }) => {
    const pages = /^app\/(features\/[^/]+|session)\/pages\//.exec(target)?.[0];
    return pages !== undefined && !path.startsWith(pages);
  });
}

/** Rings of files that need each other to load; imports of types alone are gone by then. */
function circles(sources: Source[]): string[] {
  const known = new Map(sources.map((source) => [moduleOf(source), source]));
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (module: string, trail: string[]) => {
    if (trail.includes(module))
      return void found.push([...trail.slice(trail.indexOf(module)), module].join(" → "));
    const source = known.get(module);
    if (!source || finished.has(module)) return;
    for (const { target, typeOnly } of importsOf(source)) if (!typeOnly) visit(target, [...trail, module]);
    finished.add(module);
  };
  for (const module of known.keys()) visit(module, []);
  return found;
}

it("keeps shared and ui free of features", () => {
  expect(roomsEntered(sourcesIn("app"))).toEqual([]);
});

it("would catch a feature in there", () => {
  const broken = [
    sample("app/shared/money.ts", 'import { trip } from "~/features/trips/trip";'),
    sample("app/shared/dates.ts", 'import type { Viewer } from "~/session/viewer";'),
    sample("app/ui/task.tsx", 'import { deskTexts } from "../features/desk/texts";'),
  ];
  expect(roomsEntered(broken)).toHaveLength(3);
});

it("enters no neighbour through its pages", () => {
  expect(pagesEntered(sourcesIn("app"))).toEqual([]);
});

it("would catch one who does", () => {
  const broken = sample("app/features/desk/x.tsx", 'import { Trip } from "~/features/trips/pages/trip";');
  const own = sample("app/features/trips/pages/other.tsx", 'import { Trip } from "./trip";');
  expect(pagesEntered([broken, own])).toEqual(["app/features/desk/x.tsx → app/features/trips/pages/trip"]);
  expect(featureOf(broken.path)).toBe("desk");
});

it("has no circle of imports", () => {
  expect(circles(sourcesIn("app", "db"))).toEqual([]);
});

it("would catch a circle, however long", () => {
  const ring = [
    sample("app/features/a/a.ts", 'import { b } from "~/features/b/b";'),
    sample("app/features/b/b.ts", 'export * from "../c/c";'),
    sample("app/features/c/c.ts", 'const a = await import("../a/a");'),
  ];
  expect(circles(ring)).toEqual([
    "app/features/a/a → app/features/b/b → app/features/c/c → app/features/a/a",
  ]);
  const typesOnly = [
    sample("app/features/a/a.ts", 'import type { B } from "../b/b";'),
    sample("app/features/b/b.ts", 'import { a } from "../a/a";'),
  ];
  expect(circles(typesOnly)).toEqual([]);
});
