import type { CommandContext } from "~/features/commands/perform.server";
import { checkPartners } from "~/features/partners/partner";
import { replacePartners } from "~/features/partners/partners.server";
import { accept, type Result, refuse } from "~/shared/result";
import { checkProgramme } from "./check-programme.server";
import {
  checkMoney,
  checkPeriod,
  type ProjectBasics,
  type ProjectMoney,
  type ProjectPartners,
  type ProjectTies,
} from "./project";
import { changeProject, type SeenProject } from "./project-on-hand.server";
import type { ProjectRows } from "./project-rows";
import { replaceLinks, replaceMilestones, replaceResults } from "./project-rows.server";
import { basicColumns, countryColumns, moneyColumns } from "./project-values";
import { replaceTies } from "./replace-ties.server";

type Saved = Promise<Result<{ slug: string }>>;

/** Changes what a project is; what is published stays until it is published anew. */
export function editBasics(context: CommandContext, seen: SeenProject, basics: ProjectBasics): Saved {
  return changeProject(context, seen, async (run, { id, slug }) => {
    const checked = checkPeriod(basics);
    if (!checked.ok) return checked;
    await run.trx.updateTable("project").set(basicColumns(basics)).where("id", "=", id).execute();
    run.note({ what: "basics", ...basicColumns(basics) });
    return accept({ slug });
  });
}

/** Changes programme and amounts; a budget that makes a running project a larger one is refused without a decision. */
export function editMoney(context: CommandContext, seen: SeenProject, money: ProjectMoney): Saved {
  return changeProject(context, seen, async (run, { id, slug }) => {
    const checked = checkMoney(money);
    if (!checked.ok) return checked;
    const listed = await checkProgramme(run, money);
    if (!listed.ok) return listed;
    await run.trx.updateTable("project").set(moneyColumns(money)).where("id", "=", id).execute();
    run.note({ what: "money", ...moneyColumns(money) });
    return accept({ slug });
  });
}

export function editPartners(context: CommandContext, seen: SeenProject, input: ProjectPartners): Saved {
  return changeProject(context, seen, async (run, { id, slug }) => {
    const checked = checkPartners(input.partners);
    if (!checked.ok) return checked;
    await run.trx.updateTable("project").set(countryColumns(input)).where("id", "=", id).execute();
    const written = await replacePartners(run, "project_id", id, input.partners);
    if (!written.ok) return written;
    run.note({ what: "partners", partners: input.partners, ...countryColumns(input) });
    return accept({ slug });
  });
}

export function editTies(context: CommandContext, seen: SeenProject, ties: ProjectTies): Saved {
  return changeProject(context, seen, async (run, { id, slug }) => {
    const tied = await replaceTies(run, id, ties);
    if (!tied.ok) return tied;
    run.note({ what: "ties", ...ties });
    return accept({ slug });
  });
}

/** Changes one of the lists of a project, as a whole. */
export function editRows(
  context: CommandContext,
  seen: SeenProject,
  { milestones, results, links }: Partial<ProjectRows>,
): Saved {
  return changeProject(context, seen, async (run, { id, slug }) => {
    const ahead = milestones?.findIndex(({ reachedOn }) => reachedOn !== null && reachedOn > run.today) ?? -1;
    if (ahead >= 0)
      return refuse("form.invalid", undefined, [
        { field: `milestones.${ahead}.reachedOn`, key: "project.stepAhead" },
      ]);
    if (milestones) await replaceMilestones(run, id, milestones);
    if (results) await replaceResults(run, id, results);
    if (links) await replaceLinks(run, id, links);
    run.note({ what: "rows", milestones, results, links });
    return accept({ slug });
  });
}
