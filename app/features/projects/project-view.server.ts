import { partnerLine } from "~/features/partners/partner-lines";
import { countryName } from "~/shared/countries";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { approvalView } from "./approval-view";
import { loadCriteria, loadScores } from "./criteria.server";
import { grantShare } from "./grant-share";
import { findApprovalStanding } from "./project-approval.server";
import { lastDecision } from "./project-decision";
import { listProjectDecisions, listProjectDepartures } from "./project-decisions.server";
import { openCommands } from "./project-lifecycle";
import { listProjectRows } from "./project-rows.server";
import { listProjectSteps } from "./project-steps.server";
import { loadTieNames } from "./project-ties.server";
import type { Project } from "./projects.server";
import { scoringOf } from "./scoring";

/** All that a project's page in the workspace shows. */
export async function projectView(db: Db, project: Project, today: IsoDate) {
  const {
    partners,
    partnerCountries,
    policyAreaIds: _areas,
    effortIds: _efforts,
    trips: _trips,
    ...facts
  } = project;
  const decisions = await listProjectDecisions(db, project.id);
  const departures = await listProjectDepartures(db, project.id);
  return {
    ...facts,
    partners: partners.map(partnerLine),
    countries: partnerCountries.map(countryName),
    grantShare: grantShare(project),
    ...(await listProjectRows(db, project.id)),
    ties: await loadTieNames(db, project.id),
    steps: await listProjectSteps(db, project.id),
    openCommands: openCommands(project.status),
    approval: approvalView(await findApprovalStanding(db, project.id, today)),
    lastDecision: lastDecision(decisions),
    scoring: await scoringView(db, project.id, today),
    departures: departures.filter(({ revokedOn }) => revokedOn === null),
  };
}

export type ProjectView = Awaited<ReturnType<typeof projectView>>;

async function scoringView(db: Db, projectId: string, today: IsoDate) {
  const { strategy, criteria } = await loadCriteria(db, today);
  const scores = (await loadScores(db, criteria)).get(projectId) ?? [];
  return { strategy, hasCriteria: criteria.length > 0, ...scoringOf(criteria, scores) };
}
