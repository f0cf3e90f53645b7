import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { firstDayOf, type IsoDate, lastDayOf } from "~/shared/dates";

/** The years that a project is known to have run in; one that is running without a known end runs until today. */
export function yearsOf({ startsOn, endsOn, status }: ProjectPage, today: IsoDate): number[] {
  if (startsOn === null) return [];
  const first = Number(firstDayOf(startsOn).slice(0, 4));
  const end = endsOn ? lastDayOf(endsOn) : status === "running" ? today : lastDayOf(startsOn);
  const last = Math.max(first, Number(end.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
