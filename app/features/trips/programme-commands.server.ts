import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { findOrCreateOrganisation } from "~/features/organisations/organisations.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { checkVisit, type TypedVisit, type Visit } from "./programme";
import { listVisits } from "./programme.server";
import { rulesByState } from "./rules-mode.server";
import { refuseStale } from "./stale.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

interface OfVisit {
  tripId: string;
  visitId: string;
}

const specFor = (tripId: string) =>
  ({
    action: "editProgramme",
    subject: { kind: "trip", id: tripId },
    tripId,
    rules: rulesByState(tripId),
  }) as const;

/** Adds an item to the programme, after those that stand at the same time. */
export function addVisit(
  context: CommandContext,
  { tripId, visit }: { tripId: string; visit: TypedVisit },
): Promise<Result<{ id: string }>> {
  return performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeTripInHand(run, "editProgramme", tripId);
    if (!taken.ok) return taken;
    const columns = await columnsOf(run, taken.value, visit);
    if (!columns.ok) return columns;
    const id = newId();
    const { last } = await run.trx
      .selectFrom("visit")
      .select((eb) => eb.fn.max("position").as("last"))
      .where("trip_id", "=", tripId)
      .executeTakeFirstOrThrow();
    await run.trx
      .insertInto("visit")
      .values({ id, trip_id: tripId, position: (last ?? -1) + 1, ...columns.value })
      .execute();
    await writeAudience(run, taken.value, id, visit.committeeIds);
    run.note({ addedVisit: visit.topic, visitId: id });
    return accept({ id });
  });
}

/** Changes an item of the programme as it stood in the form. */
export function changeVisit(
  context: CommandContext,
  { tripId, visitId, version, visit }: OfVisit & { version: number; visit: TypedVisit },
): Promise<Result<void>> {
  return performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeVisitInHand(run, { tripId, visitId });
    if (!taken.ok) return taken;
    const before = taken.value.visit;
    if (before.version !== version)
      return refuseStale(run.trx, tripId, before.version, standsNow(before, visit));
    const columns = await columnsOf(run, taken.value.trip, visit);
    if (!columns.ok) return columns;
    await run.trx
      .updateTable("visit")
      .set({ ...columns.value, version: version + 1 })
      .where("id", "=", visitId)
      .execute();
    await run.trx.deleteFrom("visit_committee").where("visit_id", "=", visitId).execute();
    await writeAudience(run, taken.value.trip, visitId, visit.committeeIds);
    run.note({ changedVisit: visit.topic, visitId });
    return accept();
  });
}

/** Cancels an item, or puts a cancelled one back: it stays in the programme, said to be cancelled. */
export function setVisitCancelled(
  context: CommandContext,
  { tripId, visitId, cancelled }: OfVisit & { cancelled: boolean },
): Promise<Result<void>> {
  return performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeVisitInHand(run, { tripId, visitId });
    if (!taken.ok) return taken;
    const { visit } = taken.value;
    await run.trx
      .updateTable("visit")
      .set({ status: cancelled ? "cancelled" : "planned", version: visit.version + 1 })
      .where("id", "=", visitId)
      .execute();
    run.note({ [cancelled ? "cancelledVisit" : "revivedVisit"]: visit.topic, visitId });
    return accept();
  });
}

/** Takes an item out of the programme. Refused where a politician has written of it: that would go with it. */
export function removeVisit(context: CommandContext, { tripId, visitId }: OfVisit): Promise<Result<void>> {
  return performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeVisitInHand(run, { tripId, visitId });
    if (!taken.ok) return taken;
    const written = await run.trx
      .selectFrom("contribution_visit")
      .select("visit_id")
      .where("visit_id", "=", visitId)
      .executeTakeFirst();
    if (written) return refuse("visit.hasContributions", { topic: taken.value.visit.topic });
    await run.trx.deleteFrom("visit").where("id", "=", visitId).execute();
    run.note({ removedVisit: taken.value.visit.topic, visitId });
    return accept();
  });
}

async function takeVisitInHand(
  run: CommandRun,
  { tripId, visitId }: OfVisit,
): Promise<Result<{ trip: TripOnHand; visit: Visit }>> {
  const taken = await takeTripInHand(run, "editProgramme", tripId);
  if (!taken.ok) return taken;
  const visit = (await listVisits(run.trx, tripId)).find(({ id }) => id === visitId);
  return visit ? accept({ trip: taken.value, visit }) : refuse("notFound");
}

async function columnsOf(run: CommandRun, { row, stake }: TripOnHand, visit: TypedVisit) {
  const dates = { startsOn: row.starts_on, endsOn: row.ends_on };
  const checked = checkVisit(visit, dates, stake.committeeIds);
  if (!checked.ok) return checked;
  const host = visit.host ? await findOrCreateOrganisation(run, { name: visit.host }) : null;
  return accept({
    day: visit.day,
    starts_at: visit.startsAt,
    ends_at: visit.endsAt,
    topic: visit.topic,
    kind: visit.kind,
    organisation_id: host?.id ?? null,
    place: visit.place,
    public_note: visit.publicNote,
    contact: visit.contact,
    contact_is_public: visit.contactIsPublic ? (1 as const) : (0 as const),
    agreed_with_host: visit.agreedWithHost ? (1 as const) : (0 as const),
  });
}

/** All that travel, or none named, is the whole party: no rows, so that a committee that joins is included. */
async function writeAudience(
  { trx }: CommandRun,
  { stake }: TripOnHand,
  visitId: string,
  committeeIds: readonly string[],
): Promise<void> {
  if (stake.committeeIds.every((id) => committeeIds.includes(id))) return;
  for (const committee_id of committeeIds)
    await trx.insertInto("visit_committee").values({ visit_id: visitId, committee_id }).execute();
}

function standsNow(before: Visit, typed: TypedVisit) {
  const fields = ["day", "startsAt", "endsAt", "topic", "host", "place", "publicNote", "contact"] as const;
  return fields
    .filter((field) => (before[field] ?? "") !== (typed[field] ?? ""))
    .map((field) => ({ field, text: before[field] ?? "" }));
}
