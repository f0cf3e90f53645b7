import type { Visit } from "~/features/trips/programme";

type PlannedVisit = Pick<Visit, "id" | "day" | "startsAt" | "endsAt" | "kind" | "cancelled" | "committeeIds">;

const letters: Readonly<Record<string, string[]>> = { both: [], a: ["a"], b: ["b"] };

function visit(id: string, day: number, times: string, kind: Visit["kind"], whom = "both"): PlannedVisit {
  const [startsAt = null, endsAt = null] = times.split("-");
  const committeeIds = letters[whom] ?? [];
  return {
    id,
    day: `2027-06-${String(day).padStart(2, "0")}`,
    startsAt,
    endsAt,
    kind,
    cancelled: false,
    committeeIds,
  };
}

/** Four days of two committees, a and b: thirteen visits, one clash for a, one gap for b. */
export const rotterdamProgramme: readonly PlannedVisit[] = [
  visit("flight", 8, "07:10-13:45", "travel"),
  visit("climate", 8, "15:00-17:00", "professional"),
  visit("dinner", 8, "18:30-20:00", "social"),
  visit("square", 9, "09:00-11:00", "professional"),
  visit("dikes", 9, "11:30-13:00", "professional", "a"),
  visit("harbour", 9, "12:30-14:30", "professional"),
  visit("floating", 9, "15:00-16:30", "professional", "a"),
  visit("bicycles", 9, "15:00-16:30", "professional", "b"),
  visit("cruise", 9, "17:00-18:00", "social"),
  visit("train", 10, "08:25-09:40", "travel"),
  visit("water", 10, "10:15-12:15", "professional", "a"),
  visit("builder", 10, "10:15-12:15", "professional", "b"),
  visit("docks", 10, "13:00-15:00", "professional"),
  visit("supper", 10, "19:00-20:30", "social"),
  visit("round-up", 11, "09:00-11:00", "professional"),
  visit("home", 11, "12:00-18:30", "travel"),
];
