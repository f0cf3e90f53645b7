import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { OutInPublic, Told } from "./public-report";
import type { ReportProject } from "./report-facts";

/** A project by the name of its published page, with those of its facts that the page says as well. */
export function publicProject(project: ReportProject, { projects }: OutInPublic): Told<ReportProject> {
  const page = projects.get(project.slug);
  if (!page) return { told: null, leftOut: [{ what: "project", name: project.title }] };
  const told = asPublished(project, page);
  const isWhole = JSON.stringify(told) === JSON.stringify(project);
  return { told, leftOut: isWhole ? [] : [{ what: "projectFacts", name: page.title }] };
}

function asPublished(project: ReportProject, page: ProjectPage): ReportProject {
  const isPeriod = page.startsOn === project.startsOn && page.endsOn === project.endsOn;
  const amount = (minor: number | null, published: number | null) =>
    page.currency === project.currency && minor === published ? minor : null;
  return {
    ...project,
    title: page.title,
    acronym: page.acronym === project.acronym ? project.acronym : "",
    status: page.status === project.status ? project.status : null,
    startsOn: isPeriod ? project.startsOn : null,
    endsOn: isPeriod ? project.endsOn : null,
    programme: page.programme?.name === project.programme ? project.programme : "",
    budgetMinor: amount(project.budgetMinor, page.totalCostMinor),
    grantMinor: amount(project.grantMinor, page.euContributionMinor),
    ownMinor: amount(project.ownMinor, page.ownContributionMinor),
    steps: project.steps.filter(({ status, on }) => page.status === status && page.statusOn === on),
    partners: page.partners.length === project.partners ? project.partners : 0,
    ahead: project.ahead.filter(({ body, dueOn }) =>
      page.milestones.some((milestone) => milestone.body === body && milestone.dueOn === dueOn),
    ),
  };
}
