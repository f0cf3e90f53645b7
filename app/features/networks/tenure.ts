import { addDays, firstDayOf, type IsoDate, lastDayOf, type PartialDate, precisionOf } from "~/shared/dates";
import { endsBeforeStart } from "~/shared/ends-before-start";
import { accept, type Result, refuse } from "~/shared/result";

/** How long somebody is contact, as precisely as it is known. */
export interface Tenure {
  /** Null where nobody knows. */
  startsOn: PartialDate | null;
  /** Null while it lasts. */
  endsOn: PartialDate | null;
}

export interface HeldTenure extends Tenure {
  id: string;
  name: string;
}

const forever = "9999-12-31";

/** Whether it may be in force on a day. */
export function isCurrent({ startsOn, endsOn }: Tenure, today: IsoDate): boolean {
  return (
    (startsOn === null || firstDayOf(startsOn) <= today) && (endsOn === null || lastDayOf(endsOn) >= today)
  );
}

/** Whether it is over; where a month or a year may hold two, the one who was followed has had the day. */
export function hasEnded({ startsOn, endsOn }: Tenure, today: IsoDate): boolean {
  if (endsOn === null) return false;
  return lastDayOf(endsOn) < today || startsOn === null || firstDayOf(startsOn) <= today;
}

/** Who stands on a day: the one who began last, where a month or a year may hold two. */
export function currentOf<T extends Tenure>(tenures: readonly T[], today: IsoDate): T | null {
  return (
    tenures
      .filter((tenure) => isCurrent(tenure, today))
      .sort((one, other) => begins(one).localeCompare(begins(other)))
      .at(-1) ?? null
  );
}

/** The end that makes room for somebody who begins: the day before, or the same month or year where no day is known. */
export function endBefore(start: PartialDate): PartialDate {
  return precisionOf(start) === "day" ? addDays(start, -1) : start;
}

/**
 * What becomes of a member's other contacts when one is new or changed: the one that lasts is ended where somebody
 * follows, and two at once are refused. Only what is surely known counts: a contact of unknown beginning is one today,
 * and on its last day.
 */
export function followOn(
  changed: HeldTenure,
  others: readonly HeldTenure[],
  today: IsoDate,
): Result<{ id: string; endsOn: PartialDate }[]> {
  const { startsOn, endsOn } = changed;
  if (endsBeforeStart(startsOn, endsOn)) return refusedAt("networkContact.endsBeforeStart", "endsOn");
  const ended: { id: string; endsOn: PartialDate }[] = [];
  for (const other of others) {
    if (!overlap(surely(other, today), surely(changed, today))) continue;
    const follows = endsOn === null && other.endsOn === null && begins(other) < begins(changed);
    if (follows && startsOn) ended.push({ id: other.id, endsOn: endBefore(startsOn) });
    else if (startsOn === null && other.endsOn === null)
      return refusedAt("networkContact.startMissing", "startsOn", other.name);
    else return refusedAt("networkContact.twoAtOnce", "startsOn", other.name);
  }
  return accept(ended);
}

/** The first day it may have begun; one of unknown beginning began before all others. */
function begins({ startsOn }: Tenure): IsoDate {
  return startsOn ? firstDayOf(startsOn) : "0000";
}

/** From the first to the last day on which somebody surely was contact; empty where the first lies after the last. */
function surely({ startsOn, endsOn }: Tenure, today: IsoDate): { from: IsoDate; to: IsoDate } {
  const to = endsOn ? firstDayOf(endsOn) : forever;
  if (startsOn) return { from: lastDayOf(startsOn), to };
  return { from: endsOn ? to : today, to };
}

function overlap(one: { from: IsoDate; to: IsoDate }, other: { from: IsoDate; to: IsoDate }): boolean {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to;
}

function refusedAt(key: string, field: string, name?: string) {
  const params = name === undefined ? undefined : { name };
  return refuse(key, params, [{ field, key, ...(params && { params }) }]);
}

/** Since when there has been no contact: the last one's end, else since the member joined; null where neither is known. */
export function withoutContactSince(
  tenures: readonly Tenure[],
  joinedOn: PartialDate | null,
  today: IsoDate,
): PartialDate | null {
  const ends = tenures
    .flatMap(({ endsOn }) => (endsOn && lastDayOf(endsOn) < today ? [endsOn] : []))
    .sort((one, other) => lastDayOf(one).localeCompare(lastDayOf(other)));
  const last = ends.at(-1);
  if (!last) return joinedOn;
  return precisionOf(last) === "day" ? addDays(last, 1) : last;
}
