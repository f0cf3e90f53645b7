import { index, layout, type RouteConfigEntry, route } from "@remix-run/route-config";
import { routeTable } from "./route-table";
import type { PageRoute } from "./session/route-permissions";

function toRoute({ path, index: isIndex, page, children = [] }: PageRoute): RouteConfigEntry {
  if (isIndex) return index(page);
  const inner = children.map(toRoute);
  return path === undefined ? layout(page, inner) : route(path, page, inner);
}

export default routeTable.map(toRoute);
