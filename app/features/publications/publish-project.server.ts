import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { snapshotFormats } from "./snapshots/formats";
import type { ProjectPage } from "./snapshots/project-page";

/** Publishes a project's page as the project stands now, in place of what was out. */
export function publishProject(
  context: CommandContext,
  projectId: string,
): Promise<Result<{ slug: string }>> {
  return performCommand(
    context,
    { action: "publishProject", subject: { kind: "project", id: projectId } },
    async (run) => {
      if (!mayEver(run.viewer, "publishProject")) return refuse("permission.notYours");
      const page = await composeProject(run.trx, projectId);
      if (!page) return refuse("notFound");
      await storeProject(run, page);
      run.note({ slug: page.slug });
      return accept({ slug: page.slug });
    },
  );
}

/** What a project's page would say if it were published now; its internal note stays behind. */
export async function composeProject(db: Db, projectId: string): Promise<ProjectPage | null> {
  const project = await db.selectFrom("project").selectAll().where("id", "=", projectId).executeTakeFirst();
  if (!project) return null;
  const partners = await db
    .selectFrom("project_partner")
    .leftJoin("organisation", "organisation.id", "project_partner.organisation_id")
    .select(["project_partner.description", "project_partner.role"])
    .select(["organisation.name", "organisation.city", "organisation.country"])
    .where("project_partner.project_id", "=", projectId)
    .orderBy("project_partner.position")
    .orderBy("project_partner.id")
    .execute();
  return {
    slug: project.slug,
    title: project.title,
    purpose: project.purpose,
    status: project.status,
    startsOn: project.starts_on,
    endsOn: project.ends_on,
    partners: partners.map(({ name, description, city, country, role }) => ({
      name: name ?? description,
      country,
      city,
      role,
    })),
  };
}

async function storeProject({ trx, now }: CommandRun, page: ProjectPage): Promise<void> {
  const row = {
    title: page.title,
    format: snapshotFormats.project,
    published_at: now,
    content: JSON.stringify(page),
  };
  await trx
    .insertInto("publication_project")
    .values({ project_slug: page.slug, ...row })
    .onConflict((conflict) => conflict.column("project_slug").doUpdateSet(row))
    .execute();
}
