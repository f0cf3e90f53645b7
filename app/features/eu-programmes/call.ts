import {
  daysBetween,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  type PartialDate,
  precisionOf,
} from "~/shared/dates";

/** What a call says of its time. */
export interface CallDays {
  opensOn: PartialDate | null;
  deadlineOn: PartialDate | null;
}

/** Where a call's deadline stands on a day. The days left are counted only where the deadline is known to the day. */
export type Deadline =
  | { kind: "ahead"; days: number | null }
  | { kind: "today" }
  | { kind: "passed" }
  | { kind: "unknown" };

export function deadlineOf({ deadlineOn }: Pick<CallDays, "deadlineOn">, today: IsoDate): Deadline {
  if (deadlineOn === null) return { kind: "unknown" };
  if (lastDayOf(deadlineOn) < today) return { kind: "passed" };
  if (deadlineOn === today) return { kind: "today" };
  return { kind: "ahead", days: precisionOf(deadlineOn) === "day" ? daysBetween(today, deadlineOn) : null };
}

/** Whether a call surely opens only later. */
export function opensLater({ opensOn }: Pick<CallDays, "opensOn">, today: IsoDate): boolean {
  return opensOn !== null && firstDayOf(opensOn) > today;
}

/** Next deadline first, then those of unknown deadline; passed ones below, the latest first. */
export function sortCalls<T extends CallDays>(calls: readonly T[], today: IsoDate): T[] {
  return [...calls].sort((one, other) => {
    const [mine, its] = [rankOf(one, today), rankOf(other, today)];
    if (mine !== its) return mine - its;
    const order = dayOf(one).localeCompare(dayOf(other));
    return mine === 2 ? -order : order;
  });
}

const dayOf = ({ deadlineOn }: CallDays) => (deadlineOn ? lastDayOf(deadlineOn) : "");

function rankOf(call: CallDays, today: IsoDate): number {
  const { kind } = deadlineOf(call, today);
  if (kind === "passed") return 2;
  return kind === "unknown" ? 1 : 0;
}
