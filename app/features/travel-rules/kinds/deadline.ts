import { addDays, addMonths, daysBetween, type IsoDate } from "~/shared/dates";
import { plural } from "~/shared/words";
import type { TripFacts } from "../facts";
import { isApproved, isHeld, lastPossibleDay } from "../trip-progress";
import type { Judgement } from "./kind";

/** With less than this left and nothing done, a date is at risk. */
const littleTimeInDays = 14;

/** Something that is owed, by a day or without one. */
export interface Deadline {
  /** The last day in time; null where the rule sets none. */
  dueOn: IsoDate | null;
  /** The day of travel that the deadline hangs on: its distance to the deed is told. */
  countedFrom: IsoDate;
  isDone: boolean;
  /** Null while it is not done, or where the day is not recorded. */
  doneOn: IsoDate | null;
}

/** Met in time, late, missing, about to be missed, or awaited. */
export function judgeDeadline({ dueOn, countedFrom, isDone, doneOn }: Deadline, today: IsoDate): Judgement {
  const knownDay = doneOn !== null && doneOn <= today ? doneOn : null;
  if (knownDay !== null) {
    const params = { doneOn: knownDay, days: Math.abs(daysBetween(countedFrom, knownDay)) };
    if (dueOn === null || knownDay <= dueOn) return { outcome: "met", evidence: "done", params, dueOn };
    const late = { ...params, daysLate: daysBetween(dueOn, knownDay) };
    return { outcome: "breached", evidence: "doneLate", params: late, dueOn };
  }
  if (isDone) return { outcome: "pending", evidence: "dayNotRecorded", dueOn };
  if (dueOn === null) return { outcome: "pending", evidence: "awaitedWithoutDate" };
  if (today > dueOn) {
    const params = { daysLate: daysBetween(dueOn, today) };
    return { outcome: "breached", evidence: "missing", params, dueOn };
  }
  const daysLeft = daysBetween(today, dueOn);
  return daysLeft < littleTimeInDays
    ? { outcome: "at_risk", evidence: "soon", params: { daysLeft }, dueOn }
    : { outcome: "pending", evidence: "awaited", params: { daysLeft }, dueOn };
}

interface Delivery {
  /** The day in time by the trip's last day; null where the rule sets none. */
  dueAfter(lastDay: IsoDate): IsoDate | null;
  isDone: boolean;
  doneOn: IsoDate | null;
}

/** What is owed once a trip is held. What old sources do not tell of a past trip is never late. */
export function judgeAfterReturn(
  trip: TripFacts,
  { dueAfter, isDone, doneOn }: Delivery,
  today: IsoDate,
): Judgement {
  const lastDay = lastPossibleDay(trip);
  const isKnownDone = isDone || (doneOn !== null && doneOn <= today);
  if (trip.state === "recorded" && !isKnownDone)
    return { outcome: "not_applicable", evidence: "notRegistered" };
  if (lastDay === null) return { outcome: "pending", evidence: "lastDayNotRecorded" };
  const dueOn = dueAfter(lastDay);
  if (!isKnownDone && !isHeld(trip))
    return isApproved(trip) && dueOn !== null && today > dueOn
      ? { outcome: "at_risk", evidence: "notConfirmed", dueOn }
      : { outcome: "pending", evidence: dueOn === null ? "aheadWithoutDate" : "ahead", dueOn };
  return judgeDeadline({ dueOn, countedFrom: lastDay, isDone: isKnownDone, doneOn }, today);
}

export const timeUnits = ["days", "months"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** So many days or months after a day; null where no number is set. */
export function timeAfter(
  day: IsoDate,
  { count, unit }: { count: number | null; unit: TimeUnit },
): IsoDate | null {
  if (count === null) return null;
  return unit === "days" ? addDays(day, count) : addMonths(day, count);
}

/** »senest 2 måneder efter hjemkomsten« */
export function withinTime({ count, unit }: { count: number | null; unit: TimeUnit }): string {
  if (count === null) return "";
  const words = unit === "days" ? plural(count, "dag", "dage") : plural(count, "måned", "måneder");
  return ` senest ${count} ${words} efter hjemkomsten`;
}
