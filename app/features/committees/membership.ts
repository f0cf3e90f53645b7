import type { IsoDate } from "~/shared/dates";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";

export const seatRoles = ["chair", "vice_chair", "member", "substitute"] as const;
export type SeatRole = (typeof seatRoles)[number];

/** A person's seat in a committee, with its first and last day. */
export interface Membership {
  id: string;
  committeeId: string;
  personId: string;
  name: string;
  role: SeatRole;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

interface Span {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

type Seat = Omit<Membership, "id" | "committeeId">;

/** Refuses days outside the committee's own, and a last day before the first. */
export function checkSeatDates(seat: Span, committee: Span): Result<void> {
  const params = { first: committee.startsOn, last: committee.endsOn };
  const outside = (date: IsoDate) => date < committee.startsOn || date > committee.endsOn;
  const fields: FieldRefusal[] = [];
  if (outside(seat.startsOn)) fields.push({ field: "startsOn", key: "seat.outsideCommittee", params });
  if (outside(seat.endsOn)) fields.push({ field: "endsOn", key: "seat.outsideCommittee", params });
  if (fields.length === 0 && seat.endsOn < seat.startsOn)
    fields.push({ field: "endsOn", key: "seat.endsBeforeStart", params: { startsOn: seat.startsOn } });
  return fields.length === 0 ? accept() : refuse("form.invalid", undefined, fields);
}

/** Refuses a second seat of the same person at the same time, and a second chair. */
export function checkSeatBeside(seat: Seat, others: readonly Seat[]): Result<void> {
  const atOnce = others.filter((other) => overlap(seat, other));
  const own = atOnce.find(({ personId }) => personId === seat.personId);
  if (own) return refused("seat.twiceAtOnce", own, "personId");
  const chair = seat.role === "chair" ? atOnce.find(({ role }) => role === "chair") : undefined;
  return chair ? refused("seat.twoChairs", chair, "role") : accept();
}

/** The day itself, or the nearest one within the days. */
export function dayWithin({ startsOn, endsOn }: Span, day: IsoDate): IsoDate {
  if (day < startsOn) return startsOn;
  return day > endsOn ? endsOn : day;
}

function overlap(one: Span, other: Span): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}

function refused(key: string, { name, startsOn, endsOn }: Seat, field: string): Result<void> {
  const params = { name, startsOn, endsOn };
  return refuse(key, params, [{ field, key, params }]);
}
