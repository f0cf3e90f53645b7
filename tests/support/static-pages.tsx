import { renderToString } from "react-dom/server";
import type { RouteObject } from "react-router-dom";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import type { PageRoute } from "~/session/route-permissions";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { requestContext } from "./page-request";
import { wordsOf } from "./public-visit";

export interface PageModule {
  loader?: RouteObject["loader"];
  action?: RouteObject["action"];
  default: React.ComponentType;
}

export interface PageVisit {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  html: string;
  words: string;
}

/** Opens a feature's pages in the workspace, or sends their forms, as one without JavaScript does. */
export function staticPages(pageRoutes: readonly PageRoute[], modules: Readonly<Record<string, PageModule>>) {
  const routes = pageRoutes.flatMap(({ path, page }): RouteObject[] => {
    const module = modules[`../../app/${page}`];
    if (!module || path === undefined) return [];
    const { loader, action, default: Component } = module;
    return [
      {
        id: page,
        path: `arbejdsrum/${path}`,
        Component,
        ...(loader && { loader }),
        ...(action && { action }),
      },
    ];
  });
  return (database: Pick<OpenDatabase, "db" | "published">, viewer: Viewer, day: string) =>
    async (address: string, typed?: Record<string, string>): Promise<PageVisit> => {
      const url = `http://localhost/arbejdsrum/${address}`;
      const sent = typed && { method: "POST", body: new URLSearchParams(typed) };
      const handler = createStaticHandler(routes);
      const context = requestContext(database, viewer, day);
      const answer = await handler.query(new Request(url, sent), { requestContext: context });
      if (answer instanceof Response)
        return { status: answer.status, location: answer.headers.get("Location"), html: "", words: "" };
      if (answer.errors) return { status: answer.statusCode, location: null, html: "", words: "" };
      const router = createStaticRouter(handler.dataRoutes, answer);
      const html = renderToString(<StaticRouterProvider router={router} context={answer} hydrate={false} />);
      return {
        status: answer.statusCode,
        location: null,
        html,
        words: wordsOf(html.replaceAll("<!-- -->", "")),
      };
    };
}
