import { getOrMake } from "~/shared/get-or-make";
import type { TripFacts } from "../facts";
import { type FactsIndex, oncePerIndex } from "../facts-index";
import { isAbroad } from "../rule-scope";
import { isCounted, isPlanned, yearOf } from "../trip-progress";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

const causes = ["abroad", "home", "council"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** The trips that the rule speaks of are not held in a year with one of the other kind. */
    excludedBy: { cause: (typeof causes)[number] };
  }
}

/** A committee's own trip abroad or at home excludes its others; the council's trip excludes every committee's. */
export const excludedBy = defineKind<"excludedBy">({
  kind: "excludedBy",
  group: "numberAndTime",
  subject: "trip",
  parameters: { cause: { type: "choice", options: causes, usual: "abroad" } },
  judge: ({ rule, trip, index }) => {
    const year = yearOf(trip);
    if (year === null) return { outcome: "pending", evidence: "firstDayNotRecorded" };
    if (isCause(trip, rule.cause, index)) return null;
    const others = (causesByYear(index).get(`${rule.cause} ${year}`) ?? []).filter(
      (other) => other.id !== trip.id && (rule.cause === "council" || sharesCommittee(trip, other, index)),
    );
    const counted = others.filter(isCounted).map(({ id }) => id);
    if (counted.length > 0)
      return {
        outcome: "breached",
        evidence: "excluded",
        params: { tripYear: year, trips: counted },
        tripIds: [trip.id, ...counted],
        overBy: counted.length,
      };
    const planned = others.filter(isPlanned).map(({ id }) => id);
    return planned.length > 0
      ? { outcome: "at_risk", evidence: "mayBeExcluded", params: { tripYear: year, trips: planned } }
      : { outcome: "met", evidence: "alone", params: { tripYear: year } };
  },
  texts: {
    da: {
      name: "Ture, der udelukker hinanden",
      template: "Et udvalg holder ingen studietur {where} i et år med {cause}",
      options: {
        cause: {
          abroad: "en tur til udlandet",
          home: "en tur i Danmark",
          council: "byrådets tur",
        },
      },
      wayOut: "Flyt turen til et andet år",
      evidence: {
        firstDayNotRecorded: (found) => `Turens år er ${unknown(found)}.`,
        excluded: (found) => `I ${found.number("tripYear")} er der også ${found.trips()}.`,
        mayBeExcluded: (found) => `I ${found.number("tripYear")} er der også planlagt ${found.trips()}.`,
        alone: (found) => `Ingen sådan tur i ${found.number("tripYear")}.`,
      },
    },
  },
});

/** The political trips that exclude others, by what they are and their year. */
const causesByYear = oncePerIndex((index) => {
  const found = new Map<string, TripFacts[]>();
  for (const trip of index.inOrder)
    for (const cause of causes) {
      if (trip.kind !== "political" || !isCause(trip, cause, index)) continue;
      const key = `${cause} ${yearOf(trip)}`;
      getOrMake(found, key, () => [] as TripFacts[]).push(trip);
    }
  return found;
});

function isCause(trip: TripFacts, cause: (typeof causes)[number], index: FactsIndex): boolean {
  if (cause === "council")
    return trip.committeeIds.some((id) => index.committees.get(id)?.kind === "council");
  return isAbroad(trip) === (cause === "abroad");
}

/** The travelling committees of each trip and all that they came from within the period. */
const linesByTrip = oncePerIndex(
  (index) =>
    new Map(
      index.inOrder.map(({ id, committeeIds }) => [
        id,
        new Set(committeeIds.flatMap((committeeId) => index.lineOf(committeeId))),
      ]),
    ),
);

function sharesCommittee(trip: TripFacts, other: TripFacts, index: FactsIndex): boolean {
  const its = linesByTrip(index).get(other.id);
  return its !== undefined && trip.committeeIds.some((id) => index.lineOf(id).some((own) => its.has(own)));
}
