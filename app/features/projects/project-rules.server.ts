import type { Selectable } from "kysely";
import type { IsoDate } from "~/shared/dates";
import type { Money } from "~/shared/money";
import type { Db, WriteDb } from "~db/tables";
import type { ProjectRuleTable } from "~db/tables/project-rule";
import { type ProjectRule, ruleInForce } from "./project-rule";

/** Every rule on larger projects, the latest first. */
export async function listProjectRules(db: Db | WriteDb): Promise<ProjectRule[]> {
  const rows = await db.selectFrom("project_rule").selectAll().orderBy("starts_on", "desc").execute();
  return rows.map(ruleOf);
}

export async function findRuleInForce(db: Db | WriteDb, day: IsoDate): Promise<ProjectRule | null> {
  return ruleInForce(await listProjectRules(db), day);
}

function ruleOf(row: Selectable<ProjectRuleTable>): ProjectRule {
  return {
    id: row.id,
    startsOn: row.starts_on,
    adoptedOn: row.adopted_on,
    adoptedBy: row.adopted_by,
    strength: row.strength,
    measure: row.measure,
    amounts: JSON.parse(row.amounts) as Money[],
    wording: row.wording,
    link: row.link,
    version: row.version,
  };
}
