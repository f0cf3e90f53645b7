import { firstDayOfPeriod, lastDayOfPeriod } from "~/features/periods/period";
import { type CommitteeKind, committeeKinds } from "~/features/travel-rules/rule-sets";
import type { IsoDate } from "~/shared/dates";
import { nameKey } from "~/shared/names";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";

export { type Membership, type SeatRole, seatRoles } from "./membership";

export { type CommitteeKind, committeeKinds };

export interface Committee {
  id: string;
  /** Name and period, made once and kept when the committee is renamed. */
  slug: string;
  periodId: string;
  name: string;
  kind: CommitteeKind;
  /** First and last day, both within the period. */
  startsOn: IsoDate;
  endsOn: IsoDate;
  version: number;
}

/** Whoever serves a committee as its secretary. */
export interface Secretary {
  accountId: string;
  personId: string;
  name: string;
}

const namesOfKind: ReadonlyMap<string, CommitteeKind> = new Map([
  ["økonomiudvalget", "finance"],
  ["økonomiudvalg", "finance"],
  ["byrådet", "council"],
  ["byråd", "council"],
  ["kommunalbestyrelsen", "council"],
  ["kommunalbestyrelse", "council"],
  ["borgerrepræsentationen", "council"],
]);

/** The kind that a name alone tells: the law names the finance committee and the council; others are standing. */
export function kindByName(name: string): CommitteeKind {
  const key = nameKey(name);
  return namesOfKind.get(key) ?? (/(§|paragraf) ?17\b/.test(key) ? "section17" : "standing");
}

/** Refuses days outside the period, and a last day before the first. */
export function checkCommitteeDates(
  { startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate },
  period: { firstYear: number },
): Result<void> {
  const first = firstDayOfPeriod(period);
  const last = lastDayOfPeriod(period);
  const outside = (date: IsoDate) => date < first || date > last;
  const params = { first, last };
  const fields: FieldRefusal[] = [];
  if (outside(startsOn)) fields.push({ field: "startsOn", key: "committee.outsidePeriod", params });
  if (outside(endsOn)) fields.push({ field: "endsOn", key: "committee.outsidePeriod", params });
  if (fields.length === 0 && endsOn < startsOn)
    fields.push({ field: "endsOn", key: "committee.endsBeforeStart", params: { startsOn } });
  return fields.length === 0 ? accept() : refuse("form.invalid", undefined, fields);
}
