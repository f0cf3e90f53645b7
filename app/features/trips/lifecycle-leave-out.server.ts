import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { committeeNames } from "./approval.server";
import { approvalGaps } from "./approval-gaps";
import { listDecisions } from "./decisions.server";
import type { SeenVersion } from "./lifecycle-move.server";
import { rulesByState } from "./rules-mode.server";
import { refuseStale } from "./stale.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

export interface LeavingCommittee extends SeenVersion {
  committeeId: string;
  reason: string;
  /** Who leads instead, where the lead committee leaves. */
  newLeadId?: string | undefined;
}

/** Lets a proposed trip go on without a committee that said no; the committee is remembered by name. */
export function leaveOutCommittee(
  context: CommandContext,
  tripId: string,
  leaving: LeavingCommittee,
): Promise<Result<void>> {
  const rules = rulesByState(tripId);
  const spec = { action: "leaveOutCommittee", subject: { kind: "trip", id: tripId }, tripId, rules } as const;
  return performCommand(context, spec, async (run) => {
    const trip = await takeTripInHand(run, "leaveOutCommittee", tripId);
    if (!trip.ok) return trip;
    const { row } = trip.value;
    if (leaving.version !== undefined && leaving.version !== row.version)
      return refuseStale(run.trx, tripId, row.version);
    const lead = await leadAfter(run, trip.value, leaving);
    if (!lead.ok) return lead;
    await partWays(run, tripId, leaving);
    await run.trx
      .updateTable("trip")
      .set({ lead_committee_id: lead.value, version: row.version + 1 })
      .where("id", "=", tripId)
      .execute();
    const [committee = ""] = await committeeNames(run.trx, [leaving.committeeId]);
    run.note({ committee, reason: leaving.reason });
    return accept();
  });
}

/** Who leads when the committee is gone, or why it cannot go. */
async function leadAfter(
  run: CommandRun,
  { row, stake }: TripOnHand,
  { committeeId, reason, newLeadId }: LeavingCommittee,
): Promise<Result<string>> {
  const field = (name: string, key: string) => refuse("form.invalid", undefined, [{ field: name, key }]);
  if (!stake.committeeIds.includes(committeeId)) return refuse("leaveOut.notTravelling");
  const staying = stake.committeeIds.filter((id) => id !== committeeId);
  if (staying.length === 0) return refuse("leaveOut.lastOne");
  const { saidNo } = approvalGaps(stake, await listDecisions(run.trx, row.id));
  if (!saidNo.includes(committeeId)) return refuse("leaveOut.saidNoNo");
  if (reason.trim() === "") return field("reason", "field.required");
  if (row.lead_committee_id !== committeeId) return accept(row.lead_committee_id);
  if (!newLeadId) return field("newLeadId", "leaveOut.nameLead");
  return staying.includes(newLeadId) ? accept(newLeadId) : field("newLeadId", "leaveOut.leadMustStay");
}

/** The committee's politicians withdraw with it, and what was planned for it alone is cancelled. */
async function partWays(
  run: CommandRun,
  tripId: string,
  { committeeId, reason }: LeavingCommittee,
): Promise<void> {
  const { trx, today } = run;
  await trx
    .deleteFrom("trip_committee")
    .where("trip_id", "=", tripId)
    .where("committee_id", "=", committeeId)
    .execute();
  await trx
    .insertInto("trip_departure")
    .values({ trip_id: tripId, committee_id: committeeId, left_on: today, reason: reason.trim() })
    .onConflict((conflict) =>
      conflict.columns(["trip_id", "committee_id"]).doUpdateSet({ left_on: today, reason: reason.trim() }),
    )
    .execute();
  await trx
    .updateTable("participant")
    .set((eb) => ({
      status: "withdrew" as const,
      withdrew_reason: reason.trim(),
      version: eb("version", "+", 1),
    }))
    .where("trip_id", "=", tripId)
    .where("kind", "=", "politician")
    .where("committee_id", "=", committeeId)
    .where("status", "=", "planned")
    .execute();
  await cancelOwnVisits(run, tripId, committeeId);
}

async function cancelOwnVisits({ trx }: CommandRun, tripId: string, committeeId: string): Promise<void> {
  const visits = await trx
    .selectFrom("visit_committee")
    .innerJoin("visit", "visit.id", "visit_committee.visit_id")
    .select(["visit.id", "visit_committee.committee_id"])
    .where("visit.trip_id", "=", tripId)
    .execute();
  for (const { id, committee_id } of visits) {
    if (committee_id !== committeeId) continue;
    const isShared = visits.some((other) => other.id === id && other.committee_id !== committeeId);
    if (isShared)
      await trx
        .deleteFrom("visit_committee")
        .where("visit_id", "=", id)
        .where("committee_id", "=", committeeId)
        .execute();
    else
      await trx
        .updateTable("visit")
        .set((eb) => ({ status: "cancelled" as const, version: eb("version", "+", 1) }))
        .where("id", "=", id)
        .execute();
  }
}
