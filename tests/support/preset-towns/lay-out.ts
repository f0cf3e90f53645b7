import { addDays } from "~/shared/dates";
import type { Db } from "~db/tables";
import { municipality } from "../municipality";
import { addWholeTrip } from "../whole-trip";
import type { PresetTown, TownTrip } from "./preset-town";

const kroner = (amount: number) => amount * 100;

/**
 * The town as rows, in the period of 2026: an administrator, a secretary of all its committees, and its trips, each
 * with its committee's yes. No rules are adopted yet. Gives the period's id.
 */
export async function layOutPresetTown(db: Db, given: PresetTown): Promise<string> {
  const town = municipality(db);
  const period = await town.period(2026);
  const committees = new Map<string, string>();
  for (const [name, kind] of Object.entries(given.committees))
    committees.set(name, await town.committee(period, name, kind));
  const idOf = (committee: string) => named(committees, committee);
  await town.administrator();
  await town.secretary("Bodil Klitrose", [...committees.values()]);
  const people = new Map<string, string>();
  for (const [name, committee] of Object.entries(given.members))
    people.set(name, (await town.politician(name, { [idOf(committee)]: "member" })).personId);
  for (const [index, trip] of given.trips.entries()) {
    const { title, state, from, to = from, place, evaluated, programmePublishedOn: programme } = trip;
    const committeeId = idOf(trip.committee);
    await addWholeTrip(db, period, [committeeId], {
      title,
      reference: referenceOf(trip, index),
      state,
      starts_on: from,
      ends_on: to,
      approvedOn: state === "proposed" ? addDays(given.today, -7) : "2026-11-10",
      held_confirmed_at: state === "held" ? `${addDays(to, 3)}T09:00:00.000Z` : null,
      place,
      ...(trip.kroner !== undefined && { estimatedMinor: kroner(trip.kroner) }),
      politicians: (trip.travellers ?? []).map((name) => ({ personId: named(people, name), committeeId })),
      ...(evaluated && { evaluated: { on: evaluated.on, by: idOf(evaluated.by) } }),
      published: {
        ...(programme && { programme }),
        ...(evaluated && { evaluation: addDays(evaluated.on, 7) }),
      },
    });
  }
  return period;
}

/** The trip's reference, by its place among the town's trips. */
export function referenceOf({ from }: TownTrip, index: number): string {
  return `${from.slice(0, 4)}-${String(index + 1).padStart(2, "0")}`;
}

function named(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} is not in the town`);
  return id;
}
