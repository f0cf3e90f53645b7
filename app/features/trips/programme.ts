import type { IsoDate } from "~/shared/dates";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { type ClockTime, formatTime } from "~/shared/times";
import { isWithin, type TripDates } from "./trip-dates";

export const visitKinds = ["professional", "social", "travel"] as const;
export type VisitKind = (typeof visitKinds)[number];

/** What a visit's form may say of its kind; what is remembered of an old trip may leave it out. */
export const visitKindChoices = [...visitKinds, "unknown"] as const;
export type VisitKindChoice = (typeof visitKindChoices)[number];

/** One item of a trip's programme. */
export interface Visit {
  id: string;
  day: IsoDate | null;
  startsAt: ClockTime | null;
  endsAt: ClockTime | null;
  topic: string;
  /** Null where nobody has said it. */
  kind: VisitKind | null;
  cancelled: boolean;
  hostId: string | null;
  /** The host organisation's name. */
  host: string | null;
  /** The host organisation's address. */
  hostSlug: string | null;
  place: string;
  publicNote: string;
  /** Stays in the workspace unless it is marked as a public contact. */
  contact: string;
  contactIsPublic: boolean;
  agreedWithHost: boolean;
  /** The travelling committees that it is for; empty means all that travel. */
  committeeIds: readonly string[];
  version: number;
}

/** A visit as it is typed. */
export interface TypedVisit
  extends Pick<
    Visit,
    | "day"
    | "startsAt"
    | "endsAt"
    | "topic"
    | "kind"
    | "place"
    | "publicNote"
    | "contact"
    | "contactIsPublic"
    | "agreedWithHost"
    | "committeeIds"
  > {
  /** The host organisation's name; a new one where no organisation bears it. */
  host: string;
}

/** What is wrong with a visit on a trip of these days and committees, field by field. */
export function checkVisit(
  visit: Pick<TypedVisit, "day" | "startsAt" | "endsAt" | "committeeIds">,
  dates: TripDates,
  travelling: readonly string[],
): Result<void> {
  const faults: FieldRefusal[] = [];
  const { day, startsAt, endsAt, committeeIds } = visit;
  if (day !== null && !isWithin(day, dates)) faults.push({ field: "day", key: "visit.outsideDays" });
  if (endsAt !== null && startsAt === null) faults.push({ field: "startsAt", key: "visit.endWithoutStart" });
  if (endsAt !== null && startsAt !== null && endsAt <= startsAt)
    faults.push({ field: "endsAt", key: "visit.endsBeforeStart", params: { start: formatTime(startsAt) } });
  if (committeeIds.some((id) => !travelling.includes(id)))
    faults.push({ field: "committees", key: "visit.committeeDoesNotTravel" });
  return faults.length > 0 ? refuse("form.invalid", undefined, faults) : accept();
}
