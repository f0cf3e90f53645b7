import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { rootPermission, routeTable } from "~/route-table";
import { judgeRoute, type PageRoute, type RoutePermission } from "~/session/route-permissions";
import { shownFault } from "./faults";
import { StartError } from "./start-error";

interface RouteRule {
  read: RoutePermission;
  write?: RoutePermission | undefined;
}

interface HandlerArguments {
  request: Request;
  context: AppLoadContext;
}

type Handler = (args: HandlerArguments) => unknown;

/** The permission of every route by its id. */
export function routeRules(table: readonly PageRoute[] = routeTable): Map<string, RouteRule> {
  const rules = new Map<string, RouteRule>([["root", { read: rootPermission }]]);
  const add = (routes: readonly PageRoute[]) => {
    for (const { page, read, write, children } of routes) {
      rules.set(page.replace(/\.tsx?$/, ""), { read, write });
      add(children ?? []);
    }
  };
  add(table);
  return rules;
}

/**
 * Wraps every loader and action of the build with its permission, so that whichever way Remix calls one, alone or
 * beside its parents, the question is asked; a page that loads nothing asks it too. A route without a permission
 * stops the program.
 */
export function guardBuild(build: ServerBuild, rules: Map<string, RouteRule> = routeRules()): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  for (const [id, entry] of Object.entries(build.routes)) {
    if (!entry) continue;
    const rule = rules.get(id);
    if (!rule) throw new StartError(`The route ${id} has no permission`);
    const { loader, action } = entry.module;
    if (action && !rule.write)
      throw new StartError(`The route ${id} has an action but no permission to write`);
    const module = { ...entry.module };
    if (loader || rule.read !== "anyone")
      module.loader = guarded((loader as Handler | undefined) ?? (() => null), rule.read) as typeof loader;
    if (action && rule.write) module.action = guarded(action as Handler, rule.write) as typeof action;
    routes[id] = { ...entry, module };
  }
  return { ...build, routes };
}

function guarded(handler: Handler, permission: RoutePermission): Handler {
  return async (args) => {
    const verdict = judgeRoute(permission, args.context.viewer);
    if (verdict === "signInFirst") throw redirect(signInAddress(args.request));
    if (verdict === "forbidden") throw data(null, { status: 403 });
    try {
      return await handler(args);
    } catch (error) {
      throw shownFault(error, args.request, args.context.reference);
    }
  };
}

/** Leads back to the page that was asked for; a posted form's page, not its action. */
function signInAddress(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  const page = pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
  for (const name of ["_routes", "_data", "index"]) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return `/log-ind?til=${encodeURIComponent(page + query)}`;
}
