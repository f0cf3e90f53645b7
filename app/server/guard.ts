import type { ServerBuild } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { rootPermission, routeTable } from "~/route-table";
import { judgeRoute, type PageRoute, type RoutePermission } from "~/session/route-permissions";

interface RouteRule {
  read: RoutePermission;
  write?: RoutePermission | undefined;
}

type Handler = (args: { request: Request; context: { viewer: Parameters<typeof judgeRoute>[1] } }) => unknown;

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
 * beside its parents, the question is asked. A loader or action without a permission stops the program.
 */
export function guardBuild(build: ServerBuild, rules: Map<string, RouteRule> = routeRules()): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  for (const [id, entry] of Object.entries(build.routes)) {
    if (!entry) continue;
    const rule = rules.get(id);
    const module = { ...entry.module };
    if (!rule) throw new Error(`The route ${id} has no permission`);
    if (module.loader) module.loader = guarded(module.loader as Handler, rule.read) as typeof module.loader;
    if (module.action) {
      if (!rule.write) throw new Error(`The route ${id} has an action but no permission to write`);
      module.action = guarded(module.action as Handler, rule.write) as typeof module.action;
    }
    routes[id] = { ...entry, module };
  }
  return { ...build, routes };
}

function guarded(handler: Handler, permission: RoutePermission): Handler {
  return (args) => {
    const verdict = judgeRoute(permission, args.context.viewer);
    if (verdict === "signInFirst") throw redirect(signInAddress(args.request));
    if (verdict === "forbidden") throw new Response(null, { status: 403 });
    return handler(args);
  };
}

/** Leads back to the page that was asked for; a posted form's page, not its action. */
function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const page = pathname.replace(/\.data$/, "");
  const asked = new URLSearchParams(search);
  asked.delete("_routes");
  const query = asked.size > 0 ? `?${asked}` : "";
  return `/log-ind?til=${encodeURIComponent(page + query)}`;
}
