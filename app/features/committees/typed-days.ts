import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

interface Span {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** "31.12.2029": a day as it is typed, short enough for its field. */
function dayTyped(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}.${month}.${year}`;
}

/** The days as a form's fields show them. */
export function daysTyped({ startsOn, endsOn }: Span) {
  return { startsOn: dayTyped(startsOn), endsOn: dayTyped(endsOn) };
}

/** Somebody registered or a new name: one of the two. */
export function holderFrom(typed: {
  personId: string | null;
  fullName: string | null;
}): Result<{ personId: string } | { fullName: string }> {
  const { personId, fullName } = typed;
  if (personId && !fullName) return accept({ personId });
  if (fullName && !personId) return accept({ fullName });
  return refuse("person.chooseOne", undefined, [{ field: "fullName", key: "person.chooseOne" }]);
}
