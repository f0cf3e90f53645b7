import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { nextReference } from "~/features/trips/reference.server";
import { mayForCommittees } from "~/session/may";
import { firstDayOf, lastDayOf } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { PastTrip } from "./past-trip";

export interface RecordedTrip {
  id: string;
  reference: string;
}

/**
 * Records a trip of the past. It has no life of its own here: nothing it lacks is overdue, and what it breaches is
 * written down as inherited instead of refused.
 */
export function recordPastTrip(context: CommandContext, trip: PastTrip): Promise<Result<RecordedTrip>> {
  const id = newId();
  return performCommand(
    context,
    { action: "recordPastTrip", subject: { kind: "trip", id }, tripId: id, rules: "recorded" },
    (run) =>
      mayForCommittees(run.viewer, "recordPastTrip", trip.committeeIds)
        ? insertPastTrip(run, trip, id)
        : Promise.resolve(refuse("permission.notYours")),
  );
}

/** Writes a past trip inside a command that has asked who may. */
export async function insertPastTrip(
  run: CommandRun,
  trip: PastTrip,
  id = newId(),
): Promise<Result<RecordedTrip>> {
  const faults = await faultsOf(run, trip);
  if (!faults.ok) return faults;
  const reference = await nextReference(run.trx, Number(trip.startsOn.slice(0, 4)));
  await run.trx
    .insertInto("trip")
    .values({
      id,
      reference,
      period_id: trip.periodId,
      kind: trip.kind,
      state: "recorded",
      state_before: null,
      lead_committee_id: trip.leadCommitteeId,
      title: trip.title,
      purpose: trip.purpose,
      starts_on: trip.startsOn,
      ends_on: trip.endsOn,
      cancel_reason: null,
      state_reason: null,
      source: trip.source,
      participants_complete: trip.politicians !== null && trip.officials !== null ? 1 : 0,
      created_at: run.now,
      proposed_at: null,
      held_confirmed_at: null,
    })
    .execute();
  await insertWhatBelongsToIt(run, id, trip);
  run.note({ reference, title: trip.title });
  run.touchTrip(id);
  run.touchPeriod(trip.periodId);
  return accept({ id, reference });
}

async function insertWhatBelongsToIt({ trx }: CommandRun, tripId: string, trip: PastTrip): Promise<void> {
  for (const [position, committee_id] of trip.committeeIds.entries())
    await trx.insertInto("trip_committee").values({ trip_id: tripId, committee_id, position }).execute();
  for (const [position, { city, country }] of trip.destinations.entries())
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: tripId, position, city, country })
      .execute();
  for (const [position, visit] of trip.visits.entries())
    await trx
      .insertInto("visit")
      .values({
        id: newId(),
        trip_id: tripId,
        position,
        day: null,
        starts_at: null,
        ends_at: null,
        topic: visit.topic,
        kind: null,
        status: visit.cancelled ? "cancelled" : "planned",
        organisation_id: null,
        public_note: visit.note,
      })
      .execute();
  await insertTotals(trx, tripId, trip);
}

async function insertTotals(trx: CommandRun["trx"], tripId: string, trip: PastTrip): Promise<void> {
  const people = {
    trip_id: tripId,
    status: "went",
    person_id: null,
    name: null,
    withdrew_reason: null,
  } as const;
  if (trip.politicians)
    await trx
      .insertInto("participant")
      .values({
        ...people,
        id: newId(),
        kind: "politician",
        committee_id: trip.leadCommitteeId,
        headcount: trip.politicians,
      })
      .execute();
  if (trip.officials)
    await trx
      .insertInto("participant")
      .values({ ...people, id: newId(), kind: "official", committee_id: null, headcount: trip.officials })
      .execute();
  if (trip.totalCostMinor !== null)
    await trx
      .insertInto("cost_line")
      .values({
        id: newId(),
        trip_id: tripId,
        position: 0,
        category: "undivided",
        estimated_minor: null,
        provisional_minor: null,
        final_minor: trip.totalCostMinor,
      })
      .execute();
  if (trip.sourceFigure !== null)
    await trx
      .insertInto("source_figure")
      .values({
        id: newId(),
        trip_id: tripId,
        kind: "cost_per_participant",
        amount_text: trip.sourceFigure,
        source: trip.source,
      })
      .execute();
}

/** What the database knows against the trip. */
async function faultsOf({ trx, today }: CommandRun, trip: PastTrip): Promise<Result<void>> {
  const period = await trx
    .selectFrom("election_period")
    .selectAll()
    .where("id", "=", trip.periodId)
    .executeTakeFirst();
  const committees = await trx
    .selectFrom("committee")
    .select("id")
    .where("period_id", "=", trip.periodId)
    .where("id", "in", [...trip.committeeIds])
    .execute();
  const year = Number(trip.startsOn.slice(0, 4));
  const field = (name: string, key: string) => refuse("form.invalid", undefined, [{ field: name, key }]);
  if (!period) return refuse("notFound");
  if (year < period.first_year || year > period.last_year) return field("startsOn", "pastTrip.outsidePeriod");
  if (lastDayOf(trip.endsOn ?? trip.startsOn) >= today) return field("endsOn", "pastTrip.notPast");
  if (trip.endsOn && lastDayOf(trip.endsOn) < firstDayOf(trip.startsOn))
    return field("endsOn", "pastTrip.endsBeforeStart");
  if (committees.length !== trip.committeeIds.length) return field("leadCommitteeId", "pastTrip.otherPeriod");
  if (trip.destinations.length === 0) return field("destinations.0.city", "field.required");
  if (trip.politicians && trip.committeeIds.length > 1)
    return field("politicians", "pastTrip.numberOfSeveral");
  return accept();
}
