import type { IsoDate } from "~/shared/dates";
import { dayWithin, type Membership, type SeatRole } from "./membership";

export interface SeatLine {
  id: string;
  name: string;
  role: SeatRole;
  /** Null where the seat lasts as long as the committee. */
  days: { startsOn: IsoDate; endsOn: IsoDate } | null;
}

/** The seats held today, or on the nearest day that the committee has, and the others. */
export function seatLines(
  seats: readonly Membership[],
  committee: { startsOn: IsoDate; endsOn: IsoDate },
  today: IsoDate,
): { present: SeatLine[]; others: SeatLine[] } {
  const day = dayWithin(committee, today);
  const lineOf = ({ id, name, role, startsOn, endsOn }: Membership): SeatLine => {
    const whole = startsOn === committee.startsOn && endsOn === committee.endsOn;
    return { id, name, role, days: whole ? null : { startsOn, endsOn } };
  };
  const isPresent = ({ startsOn, endsOn }: Membership) => startsOn <= day && day <= endsOn;
  return {
    present: seats.filter(isPresent).map(lineOf),
    others: seats.filter((seat) => !isPresent(seat)).map(lineOf),
  };
}
