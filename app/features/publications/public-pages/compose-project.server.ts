import type { Db } from "~db/tables";
import type { ProjectPage } from "../snapshots/project-page";
import { publicPartnersOf } from "./public-partners.server";

/** What a project's page would say if it were published now; its internal note stays behind. */
export async function composeProject(db: Db, projectId: string): Promise<ProjectPage | null> {
  const project = await db.selectFrom("project").selectAll().where("id", "=", projectId).executeTakeFirst();
  if (!project) return null;
  return {
    slug: project.slug,
    title: project.title,
    purpose: project.purpose,
    status: project.status,
    startsOn: project.starts_on,
    endsOn: project.ends_on,
    partners: await publicPartnersOf(db, "project_id", projectId),
  };
}
