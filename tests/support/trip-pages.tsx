import { renderToString } from "react-dom/server";
import type { RouteObject } from "react-router-dom";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { tripPageRoutes } from "~/features/trips/routes";
import type { AppContext } from "~/session/app-context";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";

interface PageModule {
  loader?: RouteObject["loader"];
  action?: RouteObject["action"];
  default: React.ComponentType;
}

const modules = import.meta.glob<PageModule>("../../app/features/trips/pages/**/*.tsx", { eager: true });

const inner = tripPageRoutes.flatMap(({ path, index, page }): RouteObject[] => {
  const module = modules[`../../app/${page}`];
  if (!module) return [];
  const { loader, action, default: Component } = module;
  const place = index ? { index } : { path };
  return [{ id: page, ...place, Component, ...(loader && { loader }), ...(action && { action }) }];
});

const routes: RouteObject[] = [{ path: "arbejdsrum/studieture/:reference", children: inner }];

export interface Visit {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  /** Empty where the page was refused altogether. */
  html: string;
}

/** Opens a trip's pages, or sends their forms, as one without JavaScript does. */
export function tripPages(db: Db, viewer: Viewer, day = "2026-05-04") {
  const context = { db, viewer, now: new Date(`${day}T10:00:00.000Z`) } as Partial<AppContext>;
  return async (address: string, typed?: Record<string, string> | [string, string][]): Promise<Visit> => {
    const url = `http://localhost/arbejdsrum/studieture/${address}`;
    const sent = typed && { method: "POST", body: new URLSearchParams(typed) };
    const handler = createStaticHandler(routes);
    const answer = await handler.query(new Request(url, sent), { requestContext: context });
    if (answer instanceof Response)
      return { status: answer.status, location: answer.headers.get("Location"), html: "" };
    if (answer.errors) return { status: answer.statusCode, location: null, html: "" };
    const router = createStaticRouter(handler.dataRoutes, answer);
    const html = renderToString(<StaticRouterProvider router={router} context={answer} hydrate={false} />);
    return { status: answer.statusCode, location: null, html };
  };
}
