import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import { type ApprovalStanding, approvalStanding } from "./project-approval";
import { listProjectDecisions, listProjectDepartures } from "./project-decisions.server";
import { findRuleInForce } from "./project-rules.server";

/** How a project stands today under the rule on larger projects. */
export async function findApprovalStanding(
  db: Db | WriteDb,
  projectId: string,
  today: IsoDate,
): Promise<ApprovalStanding> {
  const row = await db
    .selectFrom("project")
    .select(["slug", "status", "currency", "budget_minor", "own_minor", "size_mark", "size_reason"])
    .where("id", "=", projectId)
    .executeTakeFirstOrThrow();
  return approvalStanding({
    project: {
      slug: row.slug,
      status: row.status,
      currency: row.currency,
      budgetMinor: row.budget_minor,
      ownMinor: row.own_minor,
      sizeMark: row.size_mark,
      sizeReason: row.size_reason,
    },
    rule: await findRuleInForce(db, today),
    decisions: await listProjectDecisions(db, projectId),
    departures: await listProjectDepartures(db, projectId),
  });
}
