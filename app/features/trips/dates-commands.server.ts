import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { Period } from "~/features/periods/period";
import { findPeriod, periodOfDate } from "~/features/periods/periods.server";
import { addDays, firstDayOf, isIsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import type { Approval } from "./approval";
import { settleApproval } from "./reapproval.server";
import { rulesByState } from "./rules-mode.server";
import { raiseVersion, takeTripAtVersion } from "./stale.server";
import { checkTravelling, replaceTravelling, type Travelling } from "./travelling.server";
import { checkDates, daysMoved, isWithin, type TripDates } from "./trip-dates";
import type { TripOnHand } from "./trip-on-hand.server";

interface NewDates extends TripDates {
  tripId: string;
  version: number;
  /** Visits keep their place in the trip: each moves by as many days as the first day does. */
  moveProgramme: boolean;
  /** Who travels instead, for a move into another period; null leaves the committees as they are. */
  travelling: Travelling | null;
  /** Needed of an approved trip. */
  approval: Approval | null;
}

/**
 * Moves the trip. It belongs to the period of its first day; a move into another is refused until its committees are
 * of that period, or if that is closed, and one that leaves a visit outside the trip's days names the visits.
 */
export function changeDates(context: CommandContext, input: NewDates): Promise<Result<void>> {
  const { tripId, startsOn, endsOn } = input;
  const rules = rulesByState(tripId);
  const spec = { action: "changeDates", subject: { kind: "trip", id: tripId }, tripId, rules } as const;
  return performCommand(context, spec, async (run) => {
    const taken = await takeTripAtVersion(run, "changeDates", tripId, input.version);
    if (!taken.ok) return taken;
    const { row } = taken.value;
    const before = { startsOn: row.starts_on, endsOn: row.ends_on };
    if (before.startsOn === startsOn && before.endsOn === endsOn) return accept();
    const precise = checkPrecision(input, row.state);
    if (!precise.ok) return precise;
    const settled = await settleApproval(run, taken.value, "dates", input.approval);
    if (!settled.ok) return settled;
    const moved = await moveToPeriod(run, taken.value, input);
    if (!moved.ok) return moved;
    const visits = await moveVisits(run, before, input);
    if (!visits.ok) return visits;
    await run.trx
      .updateTable("trip")
      .set({ starts_on: startsOn, ends_on: endsOn, period_id: moved.value.id })
      .where("id", "=", tripId)
      .execute();
    await raiseVersion(run, taken.value);
    run.touchPeriod(moved.value.id);
    run.note({ before, after: { startsOn, endsOn } });
    return accept();
  });
}

/** A past trip may be known by month or year, a coming one by nothing yet; one to be decided on has whole days. */
function checkPrecision(dates: TripDates, state: TripOnHand["row"]["state"]): Result<void> {
  const { startsOn, endsOn } = dates;
  const whole = [startsOn, endsOn].every((date) => date === null || isIsoDate(date));
  if (state !== "recorded" && !whole) return refuseField("startsOn", "trip.datesInDays");
  if (state !== "draft" && startsOn === null) return refuseField("startsOn", "trip.datesNeeded");
  return checkDates(dates);
}

async function moveToPeriod(run: CommandRun, trip: TripOnHand, input: NewDates): Promise<Result<Period>> {
  const { startsOn, travelling } = input;
  const period = startsOn
    ? await periodOfDate(run.trx, firstDayOf(startsOn))
    : await findPeriod(run.trx, trip.row.period_id);
  if (!period) return refuseField("startsOn", "trip.noPeriod", { year: startsOn?.slice(0, 4) ?? "" });
  const moves = period.id !== trip.row.period_id && trip.row.state !== "recorded";
  if (moves && period.closedAt !== null) return refuse("period.closed");
  const checked = await checkTravelling(run.trx, travelling ?? trip.stake, period);
  if (!checked.ok) return checked;
  if (!travelling) return accept(period);
  const replaced = await replaceTravelling(run, trip.row.id, travelling);
  return replaced.ok ? accept(period) : replaced;
}

async function moveVisits({ trx }: CommandRun, before: TripDates, input: NewDates): Promise<Result<void>> {
  const rows = await trx
    .selectFrom("visit")
    .select(["id", "topic", "day"])
    .where("trip_id", "=", input.tripId)
    .where("day", "is not", null)
    .orderBy("day")
    .orderBy("position")
    .execute();
  const visits = rows.flatMap(({ id, topic, day }) => (day === null ? [] : { id, topic, day }));
  const shift = input.moveProgramme
    ? daysMoved(
        before,
        input,
        visits.map(({ day }) => day),
      )
    : 0;
  const moved = visits.map((visit) => ({ ...visit, day: addDays(visit.day, shift) }));
  const outside = moved.filter(({ day }) => !isWithin(day, input)).map(({ topic }) => topic);
  if (outside.length > 0) return refuse("trip.visitsOutsideDays", { visits: outside });
  if (shift !== 0)
    for (const { id, day } of moved)
      await trx
        .updateTable("visit")
        .set((eb) => ({ day, version: eb("version", "+", 1) }))
        .where("id", "=", id)
        .execute();
  return accept();
}

function refuseField(field: string, key: string, params: Record<string, string> = {}) {
  return refuse("form.invalid", undefined, [{ field, key, params }]);
}
