import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { replacePartners } from "~/features/partners/partners.server";
import { mayEver } from "~/session/may";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkProject, type ProjectInput } from "./project";

/** Starts a project; its public page is a step of its own. */
export function createProject(
  context: CommandContext,
  input: ProjectInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageProjects", subject: { kind: "project", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const checked = checkProject(input);
    if (!checked.ok) return checked;
    const slug = await freeSlug(input.title, async (taken) => {
      const row = await run.trx
        .selectFrom("project")
        .select("id")
        .where("slug", "=", taken)
        .executeTakeFirst();
      return row !== undefined;
    });
    await run.trx
      .insertInto("project")
      .values({ id, slug, ...valuesOf(input) })
      .execute();
    await replacePartners(run, "project_id", id, input.partners);
    run.note({ ...valuesOf(input), partners: input.partners });
    return accept({ id, slug });
  });
}

/** Changes a project and all of its partners; what is published stays until it is published anew. */
export function editProject(
  context: CommandContext,
  { projectId, version, ...input }: ProjectInput & { projectId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "project", id: projectId } as const;
  return performCommand(context, { action: "manageProjects", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const project = await run.trx
      .selectFrom("project")
      .select(["slug", "version"])
      .where("id", "=", projectId)
      .executeTakeFirst();
    if (!project) return refuse("notFound");
    if (project.version !== version) return refuseStale(run, subject);
    const checked = checkProject(input);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("project")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", projectId)
      .execute();
    await replacePartners(run, "project_id", projectId, input.partners);
    run.note({ ...valuesOf(input), partners: input.partners });
    return accept({ slug: project.slug });
  });
}

function valuesOf(input: ProjectInput) {
  return {
    title: tidyName(input.title),
    purpose: input.purpose,
    status: input.status,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    internal_note: input.internalNote,
  };
}
