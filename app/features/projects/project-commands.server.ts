import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { replacePartners } from "~/features/partners/partners.server";
import { mayEver } from "~/session/may";
import type { PartialDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { checkProgramme } from "./check-programme.server";
import { blankProject, checkProject, type ProjectInput } from "./project";
import { refuseNewBreach } from "./project-approval";
import { findApprovalStanding } from "./project-approval.server";
import { type DecisionInput, insertDecision } from "./project-decision-rows.server";
import type { ProjectRows } from "./project-rows";
import { replaceLinks, replaceMilestones, replaceResults } from "./project-rows.server";
import { projectSlug } from "./project-slug.server";
import { addStep } from "./project-steps.server";
import { basicColumns, countryColumns, moneyColumns } from "./project-values";
import { replaceTies } from "./replace-ties.server";

/** What is known of a project that is registered; what is left out is not known. */
export interface NewProject extends Partial<ProjectInput>, Partial<ProjectRows> {
  title: string;
  status: ProjectInput["status"];
  /** Since when it has been so. */
  statusOn?: PartialDate | null;
  /** What the politicians decided before it was registered. */
  decision?: DecisionInput | null;
}

/**
 * Registers a project where it is in its life. One that goes on already needs what it would have needed here: a
 * larger one its political decision. What has ended does not: its decision is then not registered.
 */
export function createProject(
  context: CommandContext,
  input: NewProject,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageProjects", subject: { kind: "project", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const project: ProjectInput = { ...blankProject, ...input };
    const checked = checkProject(project);
    if (!checked.ok) return checked;
    const listed = await checkProgramme(run, project);
    if (!listed.ok) return listed;
    const slug = await projectSlug(run.trx, project.title);
    const { status } = project;
    const columns = { ...basicColumns(project), ...moneyColumns(project), ...countryColumns(project) };
    await run.trx
      .insertInto("project")
      .values({ id, slug, ...columns, status, status_on: input.statusOn ?? null })
      .execute();
    const partnered = await replacePartners(run, "project_id", id, project.partners);
    if (!partnered.ok) return partnered;
    const tied = await replaceTies(run, id, project);
    if (!tied.ok) return tied;
    await replaceMilestones(run, id, input.milestones ?? []);
    await replaceResults(run, id, input.results ?? []);
    await replaceLinks(run, id, input.links ?? []);
    if (input.decision) {
      const decided = await insertDecision(run, id, input.decision);
      if (!decided.ok) return decided;
    }
    const step = { fromStatus: null, toStatus: status, onDate: input.statusOn ?? null, note: "" };
    await addStep(run, id, { command: "registerProject", ...step });
    run.note({ what: "registered", status, ...columns, partners: project.partners });
    const standing = await findApprovalStanding(run.trx, id, run.today);
    return refuseNewBreach(null, { ...standing, slug: null }) ?? accept({ id, slug });
  });
}

/** Removes an idea on which nothing rests; what went further is stopped or rejected, and stays. */
export function removeProject(context: CommandContext, projectId: string): Promise<Result<void>> {
  const subject = { kind: "project", id: projectId } as const;
  return performCommand(context, { action: "manageProjects", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageProjects")) return refuse("permission.notYours");
    const project = await run.trx
      .selectFrom("project")
      .select(["slug", "status", "title"])
      .where("id", "=", projectId)
      .executeTakeFirst();
    if (!project) return refuse("notFound");
    if (project.status !== "idea") return refuse("project.isNoIdea", { status: project.status });
    const page = await run.trx
      .selectFrom("publication_page")
      .select("slug")
      .where("kind", "=", "project")
      .where("slug", "=", project.slug)
      .executeTakeFirst();
    if (page) return refuse("project.hasPublicPage");
    for (const table of ["project_decision", "project_departure", "report_project"] as const) {
      const row = await run.trx
        .selectFrom(table)
        .select("project_id")
        .where("project_id", "=", projectId)
        .executeTakeFirst();
      if (row) return refuse("project.isDecidedOn");
    }
    await run.trx.deleteFrom("project").where("id", "=", projectId).execute();
    run.note({ what: "removed", title: project.title });
    return accept();
  });
}
