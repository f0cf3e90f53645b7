import { publicReferences } from "~/features/periods/closing-review.server";
import { listReportsOnDesk } from "~/features/reports/reports-on-desk.server";
import { loadOpenPeriods } from "~/features/travel-rules/assess-periods.server";
import { type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { ContributionOnDesk, DeskFacts, EvaluationOnDesk } from "./desk-facts";

/** Everything the desk shows, in a number of queries that grows with the periods alone. */
export async function loadDeskFacts(db: Db): Promise<DeskFacts> {
  return {
    periods: await loadOpenPeriods(db),
    evaluations: await loadEvaluations(db),
    followUps: await loadFollowUps(db),
    successors: await loadSuccessors(db),
    served: await loadServed(db),
    coordinators: await loadCoordinators(db),
    publicReferences: await publicReferences(db),
    reports: await listReportsOnDesk(db),
  };
}

async function loadEvaluations(db: Db): Promise<Map<string, EvaluationOnDesk>> {
  const trips = await db
    .selectFrom("trip")
    .leftJoin("evaluation", "evaluation.trip_id", "trip.id")
    .select(["trip.id", "evaluation.contributions_due_on", "evaluation.sent_to_signer_at"])
    .where("trip.state", "=", "held")
    .execute();
  const contributions = await loadContributions(db);
  return new Map(
    trips.map((trip) => [
      trip.id,
      {
        contributionsDueOn: trip.contributions_due_on,
        isSentToSigner: trip.sent_to_signer_at !== null,
        contributions: contributions.get(trip.id) ?? [],
      },
    ]),
  );
}

async function loadContributions(db: Db): Promise<Map<string, ContributionOnDesk[]>> {
  const rows = await db
    .selectFrom("participant")
    .innerJoin("trip", "trip.id", "participant.trip_id")
    .innerJoin("person", "person.id", "participant.person_id")
    .innerJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("contribution", "contribution.participant_id", "participant.id")
    .select([
      "participant.trip_id",
      "person.id as person_id",
      "person.full_name",
      "committee.name as committee",
      "contribution.state",
      "contribution.saved_at",
    ])
    .where("trip.state", "=", "held")
    .where("participant.kind", "=", "politician")
    .where("participant.status", "=", "went")
    .orderBy("person.full_name")
    .execute();
  const byTrip = new Map<string, ContributionOnDesk[]>();
  for (const row of rows) {
    const contribution: ContributionOnDesk = {
      personId: row.person_id,
      name: row.full_name,
      committee: row.committee,
      state: row.state ?? "not_begun",
      savedOn: row.saved_at === null ? null : todayInDenmark(new Date(row.saved_at)),
    };
    const known = byTrip.get(row.trip_id);
    if (known) known.push(contribution);
    else byTrip.set(row.trip_id, [contribution]);
  }
  return byTrip;
}

async function loadFollowUps(db: Db): Promise<Map<string, IsoDate>> {
  const rows = await db
    .selectFrom("recommendation")
    .select((select) => ["trip_id", select.fn.min<string>("follow_up_on").as("first")])
    .where("status", "in", ["not_started", "under_way"])
    .where("follow_up_on", "is not", null)
    .groupBy("trip_id")
    .execute();
  return new Map(rows.map((row) => [row.trip_id, row.first]));
}

async function loadSuccessors(db: Db): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom("committee_predecessor").selectAll().execute();
  const nearest = new Map<string, string[]>();
  for (const { predecessor_id, committee_id } of rows)
    nearest.set(predecessor_id, [...(nearest.get(predecessor_id) ?? []), committee_id]);
  return new Map([...nearest.keys()].map((id) => [id, lineOf(id, nearest)]));
}

/** A committee's successors and theirs, nearest first. */
function lineOf(id: string, nearest: ReadonlyMap<string, readonly string[]>): string[] {
  const line = new Set(nearest.get(id) ?? []);
  for (const next of line) for (const after of nearest.get(next) ?? []) line.add(after);
  line.delete(id);
  return [...line];
}

async function loadServed(db: Db): Promise<Set<string>> {
  const rows = await db
    .selectFrom("secretary_assignment")
    .innerJoin("account", "account.id", "secretary_assignment.account_id")
    .select("secretary_assignment.committee_id")
    .where("account.disabled_at", "is", null)
    .execute();
  return new Set(rows.map((row) => row.committee_id));
}

async function loadCoordinators(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("account_role")
    .innerJoin("account", "account.id", "account_role.account_id")
    .innerJoin("person", "person.id", "account.person_id")
    .select("person.full_name")
    .where("account_role.role", "=", "coordinator")
    .where("account.disabled_at", "is", null)
    .orderBy("person.full_name")
    .execute();
  return rows.map((row) => row.full_name);
}
