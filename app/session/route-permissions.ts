import { mayEver } from "./may";
import { type Action, permissions } from "./permissions";
import type { Viewer } from "./viewer";

/**
 * Who may call a route's loader or action at all: anyone (the public site), whoever is signed in, or those with a
 * role that the permission table gives one of these actions. The command asks the finer question again.
 */
export type RoutePermission = "anyone" | "signedIn" | Action | readonly Action[];

/** One route of a feature as plain data. */
export interface PageRoute {
  /** Absent for an index or a layout without a path of its own. */
  path?: string;
  index?: true;
  /** The page's file below app/, which is also the route's id but for the ending. */
  page: string;
  read: RoutePermission;
  /** Needed as soon as the page has an action. */
  write?: RoutePermission;
  children?: readonly PageRoute[];
}

export type Verdict = "allowed" | "signInFirst" | "forbidden";

/** What the guard answers for a viewer. */
export function judgeRoute(permission: RoutePermission, viewer: Viewer | null): Verdict {
  if (permission === "anyone") return "allowed";
  if (!viewer) return "signInFirst";
  if (permission === "signedIn") return "allowed";
  const actions = typeof permission === "string" ? [permission] : permission;
  return actions.some((action) => action in permissions && mayEver(viewer, action)) ? "allowed" : "forbidden";
}
