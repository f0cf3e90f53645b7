import type { IsoDate } from "./calendar";
import { formatDate } from "./date-format";

/** "22. september" within the year of today, else "22. september 2028": for lists where most dates are near. */
export function formatNearDate(date: IsoDate, today: IsoDate): string {
  const written = formatDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? written.slice(0, -5) : written;
}
