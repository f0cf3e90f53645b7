import ts from "typescript";
import { expect, it } from "vitest";
import { forbiddenImports } from "./support/imports";
import { placeOf, type Source, sample, sourcesIn, walk } from "./support/sources";

const isPublicSite = ({ path }: Source) => path.startsWith("app/features/public-site/");

/** The one thing of the session that the public site needs: what day it is. */
const dayOf = { target: "app/session/acting.server", names: ["todayOf"] };

/** The public site imports no query of the workspace, no session, no raw SQL, and no way into the whole database. */
function importsOverTheWall(sources: Source[]): string[] {
  return forbiddenImports(sources.filter(isPublicSite), (_by, { target, names, typeOnly }) => {
    if (target === "kysely") return names.includes("sql") || !typeOnly;
    if (target.startsWith("db/"))
      return target !== "db/tables" || !typeOnly || names.some((name) => name !== "PublicDb");
    if (target === dayOf.target)
      return names.length === 0 || names.some((name) => !dayOf.names.includes(name));
    if (target.endsWith(".server")) return !target.startsWith("app/features/public-site/") && !typeOnly;
    return false;
  });
}

const wholeDatabase = ["db", "viewer"];

/** Nor does it take the whole database or the viewer out of the request's context. */
function contextsReadOverTheWall(sources: Source[]): string[] {
  return sources.filter(isPublicSite).flatMap((source) => {
    const reached: string[] = [];
    walk(source, (node) => {
      const named = ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
      const bound =
        ts.isBindingElement(node) && node.parent.parent.getText(source.tree).includes("context")
          ? (node.propertyName ?? node.name).getText(source.tree)
          : undefined;
      const onContext =
        ts.isPropertyAccessExpression(node) && /(^|\.)context$/.test(node.expression.getText(source.tree));
      if ((onContext && wholeDatabase.includes(named ?? "")) || wholeDatabase.includes(bound ?? ""))
        reached.push(placeOf(source, node));
    });
    return reached;
  });
}

it("stands between the public site and the workspace's queries", () => {
  expect(importsOverTheWall(sourcesIn("app"))).toEqual([]);
});

it("would catch an import that reaches over it", () => {
  const at = "app/features/public-site/trip.server.ts";
  const broken = [
    sample(at, 'import { findTrip } from "~/features/trips/trips.server";'),
    sample(at, 'import { sql } from "kysely";'),
    sample(at, 'import type { Db } from "~db/tables";'),
    sample(at, 'import { openDatabase } from "~db/open";'),
    sample(at, 'import { viewerOf } from "~/session/acting.server";'),
  ];
  for (const one of broken) expect(importsOverTheWall([one]), one.text).toHaveLength(1);
  const open = sample(at, 'import type { PublicDb } from "~db/tables";');
  expect(importsOverTheWall([open])).toEqual([]);
});

it("gives the public site its own database, and no viewer", () => {
  expect(contextsReadOverTheWall(sourcesIn("app"))).toEqual([]);
});

it("would catch a loader that takes the other one", () => {
  const at = "app/features/public-site/pages/trip.tsx";
  const broken = [
    sample(at, "export const loader = ({ context }) => findTrip(context.db);"),
    sample(at, "export const loader = ({ context: { db } }) => findTrip(db);"),
    sample(at, "export function loader({ context }) { const { viewer: who } = context; return who; }"),
  ];
  for (const one of broken) expect(contextsReadOverTheWall([one]), one.text).not.toEqual([]);
  const fine = sample(at, "export const loader = ({ context }) => findTrip(context.published);");
  expect(contextsReadOverTheWall([fine])).toEqual([]);
});
