import type { ProjectStatus } from "~/features/projects/project";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";

/** A step of a project's life, by the day it was taken as far as that is known. */
export interface ProjectStep {
  status: ProjectStatus;
  from: ProjectStatus | null;
  on: PartialDate | null;
}

/** How the project stood on the year's last day: what its dated steps say, else how it stands now. */
export function statusAtEndOf(
  year: number,
  now: ProjectStatus,
  steps: readonly ProjectStep[],
): ProjectStatus {
  const later = steps.find(({ on }) => on !== null && firstDayOf(on) > `${year}-12-31`);
  return later?.from ?? now;
}

export function stepsIn(
  year: number,
  steps: readonly ProjectStep[],
): { status: ProjectStatus; on: PartialDate }[] {
  return steps.flatMap(({ status, on }) => (on?.startsWith(String(year)) ? [{ status, on }] : []));
}

/** Whether a project went on in the year, as far as its period is known. An idea does not go on. */
export function wentOnIn(
  year: number,
  status: ProjectStatus,
  { startsOn, endsOn }: { startsOn: PartialDate | null; endsOn: PartialDate | null },
): boolean {
  if (!["running", "completed", "stopped", "recorded"].includes(status)) return false;
  if (startsOn === null && endsOn === null) return status === "running";
  const began = startsOn === null || firstDayOf(startsOn) <= `${year}-12-31`;
  const ended = endsOn !== null && lastDayOf(endsOn) < `${year}-01-01`;
  return began && !ended && (endsOn !== null || status === "running");
}
