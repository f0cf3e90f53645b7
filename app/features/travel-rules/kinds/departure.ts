import { addDays, type IsoDate, lastDayOf } from "~/shared/dates";
import type { TripFacts } from "../facts";
import { judgeDeadline } from "./deadline";
import type { Judgement } from "./kind";

interface Preparation {
  /** How many days before the first day it is to be done; null for no date. */
  daysBefore: number | null;
  isDone: boolean;
  doneOn: IsoDate | null;
}

/** What is owed before a trip departs. What old sources do not tell of a past trip is never late. */
export function judgeBeforeDeparture(
  trip: TripFacts,
  { daysBefore, isDone, doneOn }: Preparation,
  today: IsoDate,
): Judgement {
  if (trip.state === "recorded" && !isDone) return { outcome: "not_applicable", evidence: "notRegistered" };
  if (trip.startsOn === null) return { outcome: "pending", evidence: "firstDayNotRecorded" };
  const departure = lastDayOf(trip.startsOn);
  const dueOn = daysBefore === null ? null : addDays(departure, -daysBefore);
  return judgeDeadline({ dueOn, countedFrom: departure, isDone, doneOn }, today);
}
