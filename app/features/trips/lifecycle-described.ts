import { isIsoDate, type PartialDate } from "~/shared/dates";

export const describedParts = ["purpose", "committees", "dates", "destinations"] as const;
export type DescribedPart = (typeof describedParts)[number];

export interface Description {
  purpose: string;
  question: string;
  committeeIds: readonly string[];
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  destinations: number;
}

/** What a trip lacks before it can be proposed: a purpose or a question, committees, whole days, a destination. */
export function descriptionGaps(trip: Description): DescribedPart[] {
  const wholeDay = (date: PartialDate | null) => date !== null && isIsoDate(date);
  const isThere: Record<DescribedPart, boolean> = {
    purpose: trip.purpose.trim() !== "" || trip.question.trim() !== "",
    committees: trip.committeeIds.length > 0,
    dates: wholeDay(trip.startsOn) && wholeDay(trip.endsOn),
    destinations: trip.destinations > 0,
  };
  return describedParts.filter((part) => !isThere[part]);
}
