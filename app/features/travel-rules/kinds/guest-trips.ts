import { getOrMake } from "~/shared/get-or-make";
import { numberWord, plural } from "~/shared/words";
import type { TripFacts } from "../facts";
import { oncePerIndex } from "../facts-index";
import { isCounted, judgedOn } from "../trip-progress";
import { type Guest, guestsOf } from "./guests";
import { defineKind, type TripQuestion } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** A member joins the trips of other committees at most so often in the period. */
    guestTrips: { count: number };
  }
}

/**
 * A guest is a politician without a seat in any travelling committee on the first day. A guest's trips count in the
 * order of their approval, so that the one that comes too much is the one that is flagged.
 */
export const guestTrips = defineKind<"guestTrips">({
  kind: "guestTrips",
  group: "placePeopleMoney",
  subject: "trip",
  parameters: { count: { type: "whole", min: 0, max: 50, usual: 1 } },
  judge: (question) => {
    const { rule, trip, index } = question;
    const guests = guestsOf(trip, index);
    if (guests.length === 0) return { outcome: "met", evidence: "noGuests" };
    const tooOften = guests
      .map((guest) => ({ ...guest, trips: tripsAsGuest(guest.personId, question) }))
      .filter(({ trips }) => trips.length > rule.count);
    if (tooOften.length === 0)
      return { outcome: "met", evidence: "within", params: { names: guests.map(nameOf) } };
    const tripIds = [...new Set(tooOften.flatMap(({ trips }) => trips.map(({ id }) => id)))];
    const params = { names: tooOften.map(nameOf), trips: tripIds, limit: rule.count };
    return { outcome: "breached", evidence: "exceeded", params, tripIds, overBy: tooOften.length };
  },
  texts: {
    da: {
      name: "Gæst på andre udvalgs ture",
      template: "Et medlem er højst med på {count} {where} med andre udvalg i valgperioden",
      sentence: ({ count }) =>
        count === 0 ? "Et medlem er ikke med på ture {where} med andre udvalg i valgperioden" : null,
      units: { count: ["tur", "ture"] },
      wayOut: "Tag medlemmet af turen",
      evidence: {
        noGuests: () => "Ingen er med fra andre udvalg.",
        within: (found) => `Med fra andre udvalg: ${found.list("names")}.`,
        exceeded: (found) =>
          `${found.list("names")} har været med på ${numberWord(found.number("limit"))} ${plural(found.number("limit"), "tur", "ture")} med andre udvalg, og denne kommer oveni: ${found.trips()}.`,
      },
    },
  },
});

const nameOf = ({ name }: Guest) => name ?? "Et medlem";

/** Every guest's approved and held trips. */
const tripsByGuest = oncePerIndex((index) => {
  const byGuest = new Map<string, TripFacts[]>();
  for (const trip of index.inOrder) {
    if (!isCounted(trip) || trip.kind !== "political") continue;
    for (const { personId } of guestsOf(trip, index)) {
      getOrMake(byGuest, personId, () => [] as TripFacts[]).push(trip);
    }
  }
  return byGuest;
});

/** The guest's trips up to and with this one: those approved earlier, and this. */
function tripsAsGuest(personId: string, { trip, index, today }: TripQuestion<"guestTrips">): TripFacts[] {
  const others = (tripsByGuest(index).get(personId) ?? []).filter((each) => each.id !== trip.id);
  if (!isCounted(trip)) return [...others, trip];
  const on = judgedOn(trip, today);
  const isEarlier = (other: TripFacts) => {
    const day = judgedOn(other, today);
    return day < on || (day === on && other.reference < trip.reference);
  };
  return [...others.filter(isEarlier), trip];
}
