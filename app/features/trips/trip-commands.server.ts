import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { Period } from "~/features/periods/period";
import { findPeriod, periodOfDate } from "~/features/periods/periods.server";
import { mayForCommittees } from "~/session/may";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import { describedFields, type TripDescription } from "./description";
import { writeDestinations } from "./destination-commands.server";
import { nextReference } from "./reference.server";
import { rulesByState } from "./rules-mode.server";
import { refuseStale } from "./stale.server";
import { checkTravelling, type Travelling } from "./travelling.server";
import { checkDates } from "./trip-dates";
import { takeTripInHand } from "./trip-on-hand.server";
import { findTrip } from "./trips.server";

export interface NewTrip
  extends Travelling,
    Pick<TripDescription, "title" | "kind" | "question" | "purpose"> {
  /** The period it is planned for while its first day is unknown. */
  periodId: string;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  destinations: readonly { city: string; country: string }[];
}

/**
 * Begins a trip as a draft. It belongs to the period of its first day, which is not closed, and its committees to that
 * period.
 */
export function createTrip(
  context: CommandContext,
  trip: NewTrip,
): Promise<Result<{ id: string; reference: string }>> {
  const id = newId();
  const spec = { action: "createTrip", subject: { kind: "trip", id }, tripId: id } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayForCommittees(run.viewer, "createTrip", trip.committeeIds)) return refuse("permission.notYours");
    const dates = checkDates(trip);
    if (!dates.ok) return dates;
    const period = await periodFor(run, trip);
    if (!period.ok) return period;
    if (period.value.closedAt !== null) return refuse("period.closed");
    const travelling = await checkTravelling(run.trx, trip, period.value);
    if (!travelling.ok) return travelling;
    return accept(await insertTrip(run, id, trip, period.value));
  });
}

async function periodFor({ trx }: CommandRun, { startsOn, periodId }: NewTrip): Promise<Result<Period>> {
  const period = startsOn ? await periodOfDate(trx, startsOn) : await findPeriod(trx, periodId);
  if (period) return accept(period);
  const [field, params] = startsOn ? ["startsOn", { year: startsOn.slice(0, 4) }] : ["periodId", {}];
  return refuse("form.invalid", undefined, [{ field, key: "trip.noPeriod", params }]);
}

async function insertTrip(run: CommandRun, id: string, trip: NewTrip, period: Period) {
  const year = Number((trip.startsOn ?? run.today).slice(0, 4));
  const reference = await nextReference(run.trx, Math.min(Math.max(year, period.firstYear), period.lastYear));
  await run.trx
    .insertInto("trip")
    .values({
      id,
      reference,
      period_id: period.id,
      kind: trip.kind,
      state: "draft",
      state_before: null,
      lead_committee_id: trip.leadCommitteeId,
      title: trip.title,
      question: trip.question,
      purpose: trip.purpose,
      starts_on: trip.startsOn,
      ends_on: trip.endsOn,
      cancel_reason: null,
      state_reason: null,
      source: null,
      created_at: run.now,
      proposed_at: null,
      held_confirmed_at: null,
    })
    .execute();
  for (const [position, committee_id] of trip.committeeIds.entries())
    await run.trx.insertInto("trip_committee").values({ trip_id: id, committee_id, position }).execute();
  await writeDestinations(run.trx, id, trip.destinations);
  run.note({ reference, title: trip.title });
  run.touchPeriod(period.id);
  return { id, reference };
}

/** Of what a description says, the rules count the kind alone. */
function rulesOfKind(tripId: string, kind: TripDescription["kind"]) {
  return async (trx: WriteDb) => {
    const before = await trx.selectFrom("trip").select("kind").where("id", "=", tripId).executeTakeFirst();
    return before?.kind === kind ? undefined : rulesByState(tripId)(trx);
  };
}

/** Says what the trip is for and how one travels. The kind decides whether the rules count it. */
export function describeTrip(
  context: CommandContext,
  { tripId, version, ...description }: TripDescription & { tripId: string; version: number },
): Promise<Result<void>> {
  const spec = {
    action: "editTrip",
    subject: { kind: "trip", id: tripId },
    tripId,
    rules: rulesOfKind(tripId, description.kind),
  } as const;
  return performCommand(context, spec, async (run) => {
    const taken = await takeTripInHand(run, "editTrip", tripId);
    if (!taken.ok) return taken;
    const before = await findTrip(run.trx, tripId);
    if (!before) return refuse("notFound");
    const changed = describedFields.filter((field) => before[field] !== description[field]);
    if (before.version !== version) {
      const stands = changed.map((field) => ({ field, text: before[field] }));
      return refuseStale(run.trx, tripId, before.version, stands);
    }
    await run.trx
      .updateTable("trip")
      .set({
        title: description.title,
        kind: description.kind,
        question: description.question,
        purpose: description.purpose,
        alternatives: description.alternatives,
        transport: description.transport,
        travel_class: description.travelClass,
        travel_time: description.travelTime,
        lodging: description.lodging,
        internal_note: description.internalNote,
        version: version + 1,
      })
      .where("id", "=", tripId)
      .execute();
    run.note({ changed, before: Object.fromEntries(changed.map((field) => [field, before[field]])) });
    return accept();
  });
}
