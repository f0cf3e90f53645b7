import { minutesBetween } from "~/shared/times";
import type { Visit } from "./programme";

type Counted = Pick<Visit, "startsAt" | "endsAt" | "kind" | "cancelled" | "committeeIds">;

export interface Minutes {
  professionalMinutes: number;
  /** Professional and social. */
  countedMinutes: number;
}

export interface ProfessionalShare extends Minutes {
  /** For each travelling committee; null where nothing of its programme has times. */
  committees: readonly { id: string; minutes: Minutes | null }[];
}

/**
 * How much of a programme is professional, by the minutes of visits with times. Cancelled visits and travel do not
 * count; a shared visit counts once, simultaneous ones each for itself. Null where no visit that counts has times, or the kind of one is not known.
 */
export function professionalShare(
  visits: readonly Counted[],
  committees: readonly { id: string }[],
): ProfessionalShare | null {
  const all = minutesOf(visits);
  if (!all) return null;
  return {
    ...all,
    committees: committees.map(({ id }) => ({
      id,
      minutes: minutesOf(visits.filter((visit) => isFor(visit, id))),
    })),
  };
}

/** Whether some visit may be professional or not, as far as anybody has said. */
export function hasUnknownKind(visits: readonly Pick<Visit, "kind" | "cancelled">[]): boolean {
  return visits.some(({ kind, cancelled }) => kind === null && !cancelled);
}

/** Whether a committee takes part in a visit: those without named committees are for all. */
export function isFor({ committeeIds }: Pick<Visit, "committeeIds">, committeeId: string): boolean {
  return committeeIds.length === 0 || committeeIds.includes(committeeId);
}

function minutesOf(visits: readonly Counted[]): Minutes | null {
  let professionalMinutes = 0;
  let countedMinutes = 0;
  for (const { startsAt, endsAt, kind, cancelled } of visits) {
    if (cancelled || kind === "travel" || !startsAt || !endsAt) continue;
    if (kind === null) return null;
    const minutes = minutesBetween(startsAt, endsAt);
    countedMinutes += minutes;
    if (kind === "professional") professionalMinutes += minutes;
  }
  return countedMinutes > 0 ? { professionalMinutes, countedMinutes } : null;
}
