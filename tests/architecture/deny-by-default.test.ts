import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { rootPermission, routeTable } from "~/route-table";
import type { PageRoute } from "~/session/route-permissions";
import { type Source, sample, sourcesIn } from "./support/sources";

const root = path.resolve(import.meta.dirname, "../..");

const allRoutes = (routes: readonly PageRoute[]): PageRoute[] =>
  routes.flatMap((route) => [route, ...allRoutes(route.children ?? [])]);

/** What a module offers to others under a name. */
function exported({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      return statement.exportClause.elements.map(({ name }) => name.text);
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree));
    return [];
  });
}

/** Pages that load or change something without a line in the table that says who may. */
function unpermitted(pages: Source[], routes: PageRoute[]): string[] {
  return pages.flatMap((page) => {
    const route = routes.find((candidate) => `app/${candidate.page}` === page.path);
    const offers = exported(page).filter((name) => name === "loader" || name === "action");
    if (!route) return offers.map((name) => `${page.path}: ${name} of a page that no table has`);
    return offers.includes("action") && !route.write ? [`${page.path}: action without a permission`] : [];
  });
}

const routes = allRoutes(routeTable);
const pages = () =>
  sourcesIn("app").filter(({ path: at }) => /^app\/(features\/[^/]+|session)\/pages\//.test(at));

it("has a permission for every loader and action", () => {
  expect(unpermitted(pages(), routes)).toEqual([]);
});

it("would catch one without", () => {
  const table: PageRoute[] = [{ path: "x", page: "features/x/pages/x.tsx", read: "signedIn" }];
  const broken = [
    sample("app/features/x/pages/x.tsx", "export async function action() {}"),
    sample("app/features/x/pages/forgotten.tsx", "export const loader = () => null;"),
    sample("app/features/x/pages/other.tsx", 'export { loader } from "./x";'),
  ];
  expect(unpermitted(broken, table)).toHaveLength(3);
});

it("leads every route to a page that is there, and each page to one route", () => {
  const missing = routes.filter(({ page }) => !existsSync(path.join(root, "app", page)));
  expect(missing.map(({ page }) => page)).toEqual([]);
  expect(new Set(routes.map(({ page }) => page)).size).toBe(routes.length);
});

it("opens nothing of the workspace to anyone, and the root to all", () => {
  const workspace = routeTable.find((route) => route.path === "arbejdsrum");
  const open = allRoutes(workspace ? [workspace] : []).filter(
    ({ read, write }) => read === "anyone" || write === "anyone",
  );
  expect(open).toEqual([]);
  expect(rootPermission).toBe("anyone");
});
