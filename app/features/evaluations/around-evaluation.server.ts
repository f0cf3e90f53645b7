import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { DecisionTable } from "~db/tables/decision";

/** Whom the signature is expected from. */
export interface ExpectedSigner {
  name: string;
  as: "chair" | "vice_chair";
  committee: string;
}

/** The lead committee's chair, today or on its last day, else its vice chair; null where nobody is known. */
export async function findExpectedSigner(
  db: Db,
  committeeId: string,
  today: IsoDate,
): Promise<ExpectedSigner | null> {
  const seats = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select([
      "person.full_name",
      "membership.role",
      "membership.starts_on",
      "membership.ends_on",
      "committee.name",
      "committee.ends_on as committee_ends_on",
    ])
    .where("membership.committee_id", "=", committeeId)
    .where("membership.role", "in", ["chair", "vice_chair"])
    .orderBy("membership.role")
    .execute();
  const day = (endsOn: IsoDate) => (endsOn < today ? endsOn : today);
  const seat = seats.find(({ starts_on, ends_on, committee_ends_on }) => {
    const asked = day(committee_ends_on);
    return starts_on <= asked && asked <= ends_on;
  });
  if (!seat || (seat.role !== "chair" && seat.role !== "vice_chair")) return null;
  return { name: seat.full_name, as: seat.role, committee: seat.name };
}

/** The names of those who serve these committees as secretaries. */
export async function secretaryNames(db: Db, committeeIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("secretary_assignment")
    .innerJoin("account", "account.id", "secretary_assignment.account_id")
    .innerJoin("person", "person.id", "account.person_id")
    .select("person.full_name")
    .distinct()
    .where("secretary_assignment.committee_id", "in", [...committeeIds])
    .where("account.disabled_at", "is", null)
    .orderBy("person.full_name")
    .execute();
  return rows.map(({ full_name }) => full_name);
}

export interface EvaluationDecision {
  id: string;
  body: string;
  outcome: DecisionTable["outcome"];
  meetingOn: IsoDate;
  isOpen: boolean;
  agendaItem: string;
  caseNumber: string;
  link: string;
  wording: string;
}

/** What committees and other bodies decided about the evaluation, oldest first. */
export async function listEvaluationDecisions(db: Db, tripId: string): Promise<EvaluationDecision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("trip_id", "=", tripId)
    .where("concerns", "=", "evaluation")
    .orderBy("meeting_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    outcome: row.outcome,
    meetingOn: row.meeting_on,
    isOpen: row.item_is_open === 1,
    agendaItem: row.agenda_item,
    caseNumber: row.case_number,
    link: row.link,
    wording: row.wording,
  }));
}

/** When the evaluation that is public now was published, as an instant; null if it is not. */
export async function evaluationPublishedAt(db: Db, reference: string): Promise<string | null> {
  const row = await db
    .selectFrom("publication_version")
    .select("published_at")
    .where("reference", "=", reference)
    .where("part", "=", "evaluation")
    .where("status", "=", "current")
    .executeTakeFirst();
  return row?.published_at ?? null;
}
