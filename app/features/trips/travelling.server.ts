import type { CommandRun } from "~/features/commands/perform.server";
import { type Period, periodName } from "~/features/periods/period";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";

export interface Travelling {
  /** In the order they are listed. */
  committeeIds: readonly string[];
  leadCommitteeId: string;
}

/** Whether these committees can travel together in a period: some, all of that period, the lead among them. */
export async function checkTravelling(
  trx: WriteDb,
  { committeeIds, leadCommitteeId }: Travelling,
  period: Period,
): Promise<Result<void>> {
  if (committeeIds.length === 0) return refuseField("committees", "trip.noCommittee");
  if (leadCommitteeId === "" || !committeeIds.includes(leadCommitteeId))
    return refuseField("leadCommitteeId", "trip.leadMustTravel");
  const known = await trx
    .selectFrom("committee")
    .select(["id", "name", "period_id"])
    .where("id", "in", [...committeeIds])
    .execute();
  if (known.length < new Set(committeeIds).size) return refuse("notFound");
  const others = known.filter((committee) => committee.period_id !== period.id).map(({ name }) => name);
  if (others.length === 0) return accept();
  const params = { committees: others, period: periodName(period) };
  return refuse("trip.committeesOfAnotherPeriod", params, [
    { field: "committees", key: "trip.committeesOfAnotherPeriod", params },
  ]);
}

/**
 * Within a command: other committees travel from now on. Refused while somebody travels for one that would leave,
 * or a visit is for it alone.
 */
export async function replaceTravelling(
  run: CommandRun,
  tripId: string,
  { committeeIds, leadCommitteeId }: Travelling,
): Promise<Result<void>> {
  const { trx } = run;
  const leaving = await leavingCommittees(trx, tripId, committeeIds);
  if (leaving.length > 0) {
    const free = await checkNothingHangsOn(trx, tripId, leaving);
    if (!free.ok) return free;
    await trx
      .deleteFrom("visit_committee")
      .where("committee_id", "in", leaving)
      .where("visit_id", "in", trx.selectFrom("visit").select("id").where("trip_id", "=", tripId))
      .execute();
    await trx
      .deleteFrom("trip_committee")
      .where("trip_id", "=", tripId)
      .where("committee_id", "in", leaving)
      .execute();
  }
  for (const [position, committee_id] of committeeIds.entries())
    await trx
      .insertInto("trip_committee")
      .values({ trip_id: tripId, committee_id, position })
      .onConflict((conflict) => conflict.columns(["trip_id", "committee_id"]).doUpdateSet({ position }))
      .execute();
  await trx
    .updateTable("trip")
    .set({ lead_committee_id: leadCommitteeId })
    .where("id", "=", tripId)
    .execute();
  return accept();
}

async function leavingCommittees(
  trx: WriteDb,
  tripId: string,
  staying: readonly string[],
): Promise<string[]> {
  const rows = await trx
    .selectFrom("trip_committee")
    .select("committee_id")
    .where("trip_id", "=", tripId)
    .execute();
  return rows.map(({ committee_id }) => committee_id).filter((id) => !staying.includes(id));
}

async function checkNothingHangsOn(trx: WriteDb, tripId: string, leaving: string[]): Promise<Result<void>> {
  const travellers = await trx
    .selectFrom("participant")
    .innerJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("person", "person.id", "participant.person_id")
    .select(["person.full_name", "participant.headcount", "committee.name"])
    .where("participant.trip_id", "=", tripId)
    .where("participant.committee_id", "in", leaving)
    .execute();
  if (travellers.length > 0)
    return refuse("trip.someoneTravelsForIt", {
      people: travellers.flatMap(({ full_name }) => full_name ?? []),
      committees: [...new Set(travellers.map(({ name }) => name))],
    });
  const visits = await trx
    .selectFrom("visit")
    .select("topic")
    .where("trip_id", "=", tripId)
    .where(
      "id",
      "in",
      trx.selectFrom("visit_committee").select("visit_id").where("committee_id", "in", leaving),
    )
    .where(
      "id",
      "not in",
      trx.selectFrom("visit_committee").select("visit_id").where("committee_id", "not in", leaving),
    )
    .execute();
  if (visits.length === 0) return accept();
  return refuse("trip.visitsForItAlone", { visits: visits.map(({ topic }) => topic) });
}

const refuseField = (field: string, key: string) => refuse("form.invalid", undefined, [{ field, key }]);
