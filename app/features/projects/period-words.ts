import { formatDateRange, formatPartial, type PartialDate } from "~/shared/dates";

interface ProjectDays {
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** "januar 2018–december 2019", as far as it is known; null where nothing is. `until` words a lone end. */
export function periodInWords(
  { startsOn, endsOn }: ProjectDays,
  until: (date: string) => string,
): string | null {
  if (startsOn) return formatDateRange(startsOn, endsOn);
  return endsOn ? until(formatPartial(endsOn)) : null;
}
