import { type ListRequest, listRequestOf } from "~/shared/paging";
import { type ProjectStatus, projectStatuses } from "./project";

export interface ProjectsAsked extends ListRequest {
  /** Every status where none is asked for. */
  status: ProjectStatus | null;
}

/** What the list's address asks for: `?soeg=…&status=…&side=…`. */
export function projectsAsked(url: string): ProjectsAsked {
  const status = new URL(url).searchParams.get("status");
  return { ...listRequestOf(url), status: projectStatuses.find((one) => one === status) ?? null };
}

/** The address of a page of the same list. */
export function projectsPage({ search, status }: ProjectsAsked, page: number): string {
  const asked = { ...(search && { soeg: search }), ...(status && { status }), side: String(page) };
  return `?${new URLSearchParams(asked)}`;
}
