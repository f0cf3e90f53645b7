import type { Db } from "~db/tables";
import { findProjectBySlug, type Project } from "./projects.server";

/** The project that the address names, or the page of unknown addresses. */
export async function requireProject(db: Db, slug: string | undefined): Promise<Project> {
  const project = slug ? await findProjectBySlug(db, slug) : null;
  if (!project) throw new Response(null, { status: 404 });
  return project;
}
