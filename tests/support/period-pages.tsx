import { renderToString } from "react-dom/server";
import type { RouteObject } from "react-router-dom";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { periodRoutes } from "~/features/periods/routes";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { requestContext } from "./page-request";
import { wordsOf } from "./public-visit";

interface PageModule {
  loader?: RouteObject["loader"];
  action?: RouteObject["action"];
  default: React.ComponentType;
}

const modules = import.meta.glob<PageModule>("../../app/features/periods/pages/*.tsx", { eager: true });

const routes = periodRoutes.flatMap(({ path, page }): RouteObject[] => {
  const module = modules[`../../app/${page}`];
  if (!module || path === undefined) return [];
  const { loader, action, default: Component } = module;
  return [
    { id: page, path: `arbejdsrum/${path}`, Component, ...(loader && { loader }), ...(action && { action }) },
  ];
});

export interface PeriodVisit {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  html: string;
  words: string;
}

/** Opens the pages about periods, or sends their forms, as one without JavaScript does. */
export function periodPages(database: Pick<OpenDatabase, "db" | "published">, viewer: Viewer, day: string) {
  return async (address: string, typed?: Record<string, string>): Promise<PeriodVisit> => {
    const url = `http://localhost/arbejdsrum/perioder/${address}`;
    const sent = typed && { method: "POST", body: new URLSearchParams(typed) };
    const handler = createStaticHandler(routes);
    const requestContextOfViewer = requestContext(database, viewer, day);
    const answer = await handler.query(new Request(url, sent), { requestContext: requestContextOfViewer });
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
