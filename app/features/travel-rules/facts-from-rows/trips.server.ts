import type { Selectable } from "kysely";
import { knownFunding } from "~/features/trips/funding";
import { professionalShare } from "~/features/trips/professional-share";
import { todayInDenmark } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { CostLineTable } from "~db/tables/cost-line";
import type { TripTable } from "~db/tables/trip";
import type { CommitteeFacts, FundingFacts, LegalBasisFacts, TripFacts } from "../facts";
import { approvalsFrom } from "./approvals";
import { costsFrom } from "./costs";
import { decisionsFrom } from "./decisions";
import { evaluationFrom } from "./evaluation";
import { firstPublished } from "./published";
import { costParticipant, travellersFrom } from "./travellers";
import { loadOutcomeRows, loadTripRows } from "./trip-rows.server";

/** Every trip of a period as the rules see it; `periodCommittees` tell what a body is that is written as text. */
export async function loadTripFacts(
  db: Db | WriteDb,
  periodId: string,
  periodCommittees: readonly CommitteeFacts[],
): Promise<TripFacts[]> {
  const trips = await db
    .selectFrom("trip")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("reference")
    .execute();
  const rows = await loadTripRows(db, periodId);
  const outcomes = await loadOutcomeRows(db, periodId);
  return trips.map((trip) => {
    const committees = rows.committeesOf(trip.id);
    const committeeIds = committees.map((row) => row.committee_id);
    const places = rows.placesOf(trip.id);
    const participants = rows.participantsOf(trip.id);
    const decided = rows.decisionsOf(trip.id);
    const lines = rows.costLinesOf(trip.id);
    const isPast = trip.state === "recorded";
    return {
      ...plainFacts(trip),
      committeeIds,
      places: places.map((row) => row.city),
      countries: [...new Set(places.map((row) => row.country))],
      travellers: travellersFrom(participants, trip.participants_complete === 1),
      costs: costsFrom({
        currency: trip.currency,
        split: trip.cost_split,
        lines: lines.map(costLine),
        participants: participants.map(costParticipant),
        committees: committees.map((row) => ({
          id: row.committee_id,
          manualShareMinor: row.manual_share_minor,
        })),
      }),
      ...decisionsFrom(decided, periodCommittees),
      legalBases: rows.legalBasesOf(trip.id).map(legalBasis),
      programme: minutesOf(rows.visitsOf(trip.id)),
      evaluationSections: unlessUntold(
        isPast,
        outcomes.sectionsOf(trip.id).map((row) => row.section),
      ),
      funding: knownFunding(trip, rows.fundingOf(trip.id).map(fundingOf)),
      approvals: approvalsFrom(decided, committeeIds),
      evaluation: evaluationFrom(outcomes.evaluationsOf(trip.id)[0], decided),
      accountsAreFinal: allFinal(lines),
      published: firstPublished(outcomes.versionsOf(trip.reference)),
      recommendations: countByStatus(outcomes.recommendationsOf(trip.id)),
    };
  });
}

/** Of a trip known from old sources alone, nothing written is nothing told. */
function unlessUntold<T>(isPast: boolean, told: readonly T[]): readonly T[] | null {
  return isPast && told.length === 0 ? null : told;
}

function plainFacts(trip: Selectable<TripTable>) {
  return {
    id: trip.id,
    reference: trip.reference,
    title: trip.title,
    kind: trip.kind,
    state: trip.state,
    reapproving: trip.reapproving === 1,
    stateBefore: trip.state_before,
    startsOn: trip.starts_on,
    endsOn: trip.ends_on,
    leadCommitteeId: trip.lead_committee_id,
    proposedOn: dayOf(trip.proposed_at),
    heldConfirmedOn: dayOf(trip.held_confirmed_at),
  };
}

const dayOf = (instant: string | null) => (instant === null ? null : todayInDenmark(new Date(instant)));

const costLine = (row: Selectable<CostLineTable>) => ({
  id: row.id,
  category: row.category,
  description: row.description,
  estimatedMinor: row.estimated_minor,
  provisionalMinor: row.provisional_minor,
  finalMinor: row.final_minor,
});

type TripRows = Awaited<ReturnType<typeof loadTripRows>>;
type RowOf<K extends keyof TripRows> = ReturnType<TripRows[K]>[number];

const legalBasis = (row: RowOf<"legalBasesOf">): LegalBasisFacts => ({
  requestedBy: row.requested_by,
  decidedOn: row.decided_on,
  scope: row.scope,
});

const fundingOf = (row: RowOf<"fundingOf">): FundingFacts => ({
  funder: row.funder,
  relevanceIsTold: row.relevance.trim() !== "",
  obliges: row.obliges === null ? null : row.obliges === 1,
  checkedOn: row.checked_on,
});

function minutesOf(visits: readonly RowOf<"visitsOf">[]): TripFacts["programme"] {
  const share = professionalShare(
    visits.map((row) => ({
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      kind: row.kind,
      cancelled: row.status === "cancelled",
      committeeIds: [],
    })),
    [],
  );
  return share && { professionalMinutes: share.professionalMinutes, countedMinutes: share.countedMinutes };
}

function allFinal(lines: readonly { final_minor: number | null }[]): boolean | null {
  return lines.length === 0 ? null : lines.every((line) => line.final_minor !== null);
}

function countByStatus(
  rows: readonly { status: "not_started" | "under_way" | "done" | "dropped" }[],
): TripFacts["recommendations"] {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    total: rows.length,
    done: count("done"),
    underWay: count("under_way"),
    notStarted: count("not_started"),
    dropped: count("dropped"),
  };
}
