import type { ProjectStatus } from "~/features/projects/project";
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

/** A step of a project's life, by the day it was taken as far as that is known. */
export interface ProjectStep {
  status: ProjectStatus;
  from: ProjectStatus | null;
  on: PartialDate | null;
}

/** The first day that anything is known to have happened: its first dated step or its start; null without any. */
export function firstKnownDay(startsOn: PartialDate | null, steps: readonly ProjectStep[]): IsoDate | null {
  const known = [startsOn, ...steps.map(({ on }) => on)].flatMap((on) =>
    on === null ? [] : [firstDayOf(on)],
  );
  return known.sort()[0] ?? null;
}

/**
 * How the project stood on the year's last day: what its dated steps say, else how it stands now. Null where its first
 * step came later: it is not known to have stood anywhere before.
 */
export function statusAtEndOf(
  year: number,
  now: ProjectStatus,
  steps: readonly ProjectStep[],
): ProjectStatus | null {
  const later = steps.find(({ on }) => on !== null && firstDayOf(on) > `${year}-12-31`);
  return later ? later.from : now;
}

export function stepsIn(
  year: number,
  steps: readonly ProjectStep[],
): { status: ProjectStatus; on: PartialDate }[] {
  return steps.flatMap(({ status, on }) => (on?.startsWith(String(year)) ? [{ status, on }] : []));
}

interface KnownCourse {
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  steps: readonly ProjectStep[];
  today: IsoDate;
}

/**
 * Whether a project is known to have gone on in the year. An idea does not go on. Of one whose beginning nobody knows
 * it is known that it goes on now, where it is running, and that it went on in the year that it ended in.
 */
export function wentOnIn(
  year: number,
  status: ProjectStatus | null,
  { startsOn, endsOn, steps, today }: KnownCourse,
): boolean {
  if (status === null || !["running", "completed", "stopped", "recorded"].includes(status)) return false;
  const isRunning = status === "running";
  if (endsOn === null && !isRunning) return false;
  if (endsOn !== null && lastDayOf(endsOn) < `${year}-01-01`) return false;
  const first = firstKnownDay(startsOn, steps);
  if (first !== null) return first <= `${year}-12-31` && !startsLater(year, startsOn);
  return isRunning ? today.startsWith(String(year)) : endsOn?.startsWith(String(year)) === true;
}

const startsLater = (year: number, startsOn: PartialDate | null) =>
  startsOn !== null && firstDayOf(startsOn) > `${year}-12-31`;
