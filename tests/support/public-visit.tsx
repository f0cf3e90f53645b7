import type { AppLoadContext, LoaderFunction, MetaFunction } from "@remix-run/node";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { RouteObject } from "react-router-dom";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { publicSiteRoutes } from "~/features/public-site/routes";
import type { PageRoute } from "~/session/route-permissions";
import type { PublicDb } from "~db/tables";

interface PageModule {
  default?: ComponentType;
  loader?: LoaderFunction;
  meta?: MetaFunction;
}

const modules = import.meta.glob<PageModule>("/app/features/public-site/pages/*", { eager: true });
const moduleOf = ({ page }: PageRoute): PageModule => modules[`/app/${page}`] ?? {};

function routeObject(route: PageRoute): RouteObject {
  const { loader, default: Component } = moduleOf(route);
  const shared = { id: route.page, Component, loader: loader as RouteObject["loader"] };
  if (route.index) return { ...shared, index: true };
  return { ...shared, path: route.path, children: route.children?.map(routeObject) };
}

export const publicUrl = "https://udsyn.fjordby.example";

/** Whatever of the workspace a public page reaches for fails the test. */
function outOfReach(what: string): never {
  return new Proxy(
    {},
    {
      get() {
        throw new Error(`A public page reached for ${what}`);
      },
    },
  ) as never;
}

/** What a visitor who is not signed in brings along. */
export function visitorContext(
  published: PublicDb,
  { today = "2027-09-14", files }: { today?: string; files?: AppLoadContext["files"] } = {},
): AppLoadContext {
  return {
    db: outOfReach("the workspace's database"),
    published,
    files: files ?? outOfReach("the files"),
    viewer: null,
    now: new Date(`${today}T10:00:00Z`),
    nonce: "nonce",
    reference: "reference",
    publicUrl,
    address: "127.0.0.1",
  };
}

export interface Visited {
  status: number;
  /** The page's body as it is sent. */
  html: string;
  /** The same without tags. */
  words: string;
  meta: NonNullable<ReturnType<MetaFunction>>;
}

/** Asks for a page of the public site the way the router would: the layout and the page, each by its own loader. */
export async function visit(address: string, context: AppLoadContext): Promise<Visited> {
  const handler = createStaticHandler(publicSiteRoutes.map(routeObject));
  const answer = await handler.query(new Request(`${publicUrl}${address}`), { requestContext: context });
  if (answer instanceof Response) throw new Error(`${address} answered without a page`);
  if (answer.errors) return { status: answer.statusCode, html: "", words: "", meta: [] };
  const router = createStaticRouter(handler.dataRoutes, answer);
  const html = renderToStaticMarkup(
    <StaticRouterProvider router={router} context={answer} hydrate={false} />,
  );
  const leaf = answer.matches.at(-1)?.route.id ?? "";
  const page = modules[`/app/${leaf}`];
  const data = answer.loaderData[leaf];
  return {
    status: answer.statusCode,
    html,
    words: wordsOf(html),
    meta: page?.meta?.({ data } as never) ?? [],
  };
}

export function wordsOf(html: string): string {
  return html
    .replace(/<(?:span class="aside|br|\/p|\/li|\/a|\/span|\/caption|\/h\d|\/t[dh]|\/d[dt])[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,:])/g, "")
    .trim();
}
