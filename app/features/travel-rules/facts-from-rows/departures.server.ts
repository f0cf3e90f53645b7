import { todayInDenmark } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { DispensationFacts, ExplanationFacts, InheritedBreachFacts } from "../facts";

/** What lets the rules of a period be departed from, oldest first. */
export async function loadDispensations(db: Db | WriteDb, periodId: string): Promise<DispensationFacts[]> {
  const rows = await db
    .selectFrom("dispensation")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("decided_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ruleKey: row.rule_key,
    committeeId: row.committee_id,
    tripId: row.trip_id,
    body: row.body,
    decidedOn: row.decided_on,
    reason: row.reason,
    agendaItem: row.agenda_item,
    caseNumber: row.case_number,
    link: row.link,
    revokedOn: row.revoked_on,
    revokedReason: row.revoked_reason,
  }));
}

export async function loadExplanations(db: Db | WriteDb, periodId: string): Promise<ExplanationFacts[]> {
  const rows = await db
    .selectFrom("explanation")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("given_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ruleKey: row.rule_key,
    committeeId: row.committee_id,
    tripId: row.trip_id,
    author: row.author,
    body: row.body,
    noAccountReceived: row.no_account_received === 1,
    givenOn: row.given_on,
  }));
}

export async function loadInheritedBreaches(
  db: Db | WriteDb,
  periodId: string,
): Promise<InheritedBreachFacts[]> {
  const rows = await db
    .selectFrom("inherited_breach")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ruleKey: row.rule_key,
    committeeId: row.committee_id,
    tripId: row.trip_id,
    year: row.year,
    recordedOn: todayInDenmark(new Date(row.recorded_at)),
    cause: row.cause,
  }));
}
