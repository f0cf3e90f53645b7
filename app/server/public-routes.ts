import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

const publicSite = "features/public-site/";

/** Tells which paths lead to a page of the public site; its files and feeds are not pages. */
export function publicPagePaths(build: ServerBuild): (pathname: string) => boolean {
  const table = routeObjects(build);
  return (pathname) => {
    const leaf = matchRoutes(table, pathname)?.at(-1)?.route.id ?? "";
    return leaf.startsWith(publicSite) && build.routes[leaf]?.module.default !== undefined;
  };
}

function routeObjects({ routes }: ServerBuild, parentId?: string): RouteObject[] {
  return Object.values(routes).flatMap((route): RouteObject[] => {
    if (!route || route.parentId !== parentId) return [];
    const { id, path, index, caseSensitive } = route;
    if (index) return [{ id, path, index: true, caseSensitive }];
    return [{ id, path, caseSensitive, children: routeObjects({ routes } as ServerBuild, id) }];
  });
}
