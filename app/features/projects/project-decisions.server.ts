import type { Selectable } from "kysely";
import type { Db, WriteDb } from "~db/tables";
import type { ProjectDecisionTable } from "~db/tables/project-decision";
import type { ProjectDecision, ProjectDeparture } from "./project-decision";

/** Everything that was decided about a project, by meeting. */
export async function listProjectDecisions(db: Db | WriteDb, projectId: string): Promise<ProjectDecision[]> {
  const rows = await db
    .selectFrom("project_decision")
    .selectAll()
    .where("project_id", "=", projectId)
    .orderBy("meeting_on")
    .orderBy("id")
    .execute();
  return rows.map(decisionOf);
}

function decisionOf(row: Selectable<ProjectDecisionTable>): ProjectDecision {
  return {
    id: row.id,
    committeeId: row.committee_id,
    body: row.body,
    outcome: row.outcome,
    meetingOn: row.meeting_on,
    itemIsOpen: row.item_is_open === 1,
    releasedOn: row.released_on,
    agendaItem: row.agenda_item,
    caseNumber: row.case_number,
    link: row.link,
    wording: row.wording,
    superseded: row.superseded === 1,
    version: row.version,
  };
}

/** The departures from the rule on larger projects, those revoked too. */
export async function listProjectDepartures(
  db: Db | WriteDb,
  projectId: string,
): Promise<ProjectDeparture[]> {
  const rows = await db
    .selectFrom("project_departure")
    .selectAll()
    .where("project_id", "=", projectId)
    .orderBy("given_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    givenBy: row.given_by,
    givenOn: row.given_on,
    reason: row.reason,
    link: row.link,
    revokedOn: row.revoked_on,
    version: row.version,
  }));
}
