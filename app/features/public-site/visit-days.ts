import type { PublicVisit } from "~/features/publications/snapshots/programme";
import type { IsoDate } from "~/shared/dates";

/** One day of a programme. */
export interface VisitDay {
  day: IsoDate | null;
  /** Where the day's visits are, each place once. */
  places: readonly string[];
  /** Visits at the same time stand together. */
  slots: readonly VisitSlot[];
}

export interface VisitSlot {
  startsAt: string | null;
  endsAt: string | null;
  visits: readonly PublicVisit[];
}

/** The programme as it is read: by day, and within it by time; visits without a known day come last. */
export function visitDays(visits: readonly PublicVisit[]): VisitDay[] {
  const days = [...new Set(visits.map(({ day }) => day))].sort((a, b) =>
    (a ?? "9999").localeCompare(b ?? "9999"),
  );
  return days.map((day) => {
    const own = visits.filter((visit) => visit.day === day);
    return { day, places: [...new Set(own.map(({ place }) => place).filter(Boolean))], slots: slotsOf(own) };
  });
}

function slotsOf(visits: readonly PublicVisit[]): VisitSlot[] {
  const slots: (VisitSlot & { visits: PublicVisit[] })[] = [];
  for (const visit of visits) {
    const { startsAt, endsAt } = visit;
    const same = slots.find(
      (slot) => startsAt !== null && slot.startsAt === startsAt && slot.endsAt === endsAt,
    );
    if (same) same.visits.push(visit);
    else slots.push({ startsAt, endsAt, visits: [visit] });
  }
  return slots;
}

/** "Klima- og Miljø" for »Klima- og Miljøudvalget«, where the column says that it is committees. */
export function shortCommitteeName(name: string): string {
  return name.replace(/(?<=\p{L})s?udvalget$/u, "");
}
