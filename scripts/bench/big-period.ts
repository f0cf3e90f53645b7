import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import { ruleKindNames } from "~/features/travel-rules/kinds";
import { tripStates } from "~/features/trips/trip-states";
import { addDays } from "~/shared/dates";
import { approvedEvaluation, committee, periodFacts, ruleSet, trip } from "../../tests/support/period-facts";

interface Size {
  committees: number;
  trips: number;
  rules: number;
}

const countries = ["DK", "SE", "DE", "NL", "US"];
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** A period of this size with every kind of rule, every state of a trip, and all that the rules ask about known. */
export function bigPeriod({ committees, trips, rules }: Size): PeriodFacts {
  const ids = Array.from({ length: committees }, (_, i) => `c${i}`);
  const kinds = Array.from({ length: rules }, (_, i) => ({ kind: pick(ruleKindNames, i) }));
  return periodFacts({
    committees: ids.map((id, i) =>
      committee(id, {
        kind: pick(["standing", "standing", "finance", "section17", "council"] as const, i),
        members: Array.from({ length: 9 }, (_, seat) => ({
          personId: `p${(i * 5 + seat) % 60}`,
          startsOn: "2026-01-01",
          endsOn: "2029-12-31",
        })),
      }),
    ),
    trips: Array.from({ length: trips }, (_, i) => bigTrip(i, ids)),
    ruleSets: [ruleSet(kinds)],
  });
}

function bigTrip(i: number, committeeIds: readonly string[]): TripFacts {
  const travelling =
    i % 4 === 0 ? [pick(committeeIds, i), pick(committeeIds, i + 7)] : [pick(committeeIds, i)];
  const startsOn = addDays("2026-01-10", (i * 13) % 1400);
  const total = 2_000_000 + (i % 9) * 1_500_000;
  return trip(String(i), travelling, {
    state: pick(tripStates, i),
    stateBefore: pick(tripStates, i) === "closed" ? "held" : null,
    startsOn,
    endsOn: addDays(startsOn, i % 6),
    countries: [pick(countries, i)],
    approvals: travelling.map((committeeId) => ({ committeeId, on: addDays(startsOn, -60) })),
    travellers: {
      politicians: Array.from({ length: 7 }, (_, seat) => ({
        ...travellerOf(travelling, i, seat),
        headcount: 1,
      })),
      officials: i % 4,
      headcount: 7 + (i % 4),
    },
    costs: {
      currency: "DKK",
      totalMinor: total,
      withoutAllowancesMinor: total - 100_000,
      shares: travelling.map((committeeId) => ({
        committeeId,
        minor: Math.floor(total / travelling.length),
      })),
    },
    decisions: travelling.map((committeeId) => ({
      concerns: "trip",
      committeeId,
      body: "Udvalget",
      bodyKind: "standing",
      decidesForAll: false,
      outcome: "yes",
      on: addDays(startsOn, -60),
      itemIsOpen: i % 5 !== 0,
      isSuperseded: false,
      contents: i % 3 === 0 ? null : ["programme", "itemised_budget"],
    })),
    evaluationDecisions: [],
    legalBases: [{ requestedBy: "council", decidedOn: addDays(startsOn, -50), scope: "this_trip" }],
    programme: { professionalMinutes: 300 + (i % 5) * 60, countedMinutes: 600 },
    funding: [],
    evaluation: approvedEvaluation(addDays(startsOn, 70)),
    evaluationSections: ["purpose_met", "benefit"],
    published: {
      programme: addDays(startsOn, -20),
      evaluation: addDays(startsOn, 90),
      accounts: addDays(startsOn, 100),
      follow_up: null,
    },
  });
}

/** Members of the travelling committees, and on every fifth trip a guest. */
function travellerOf(travelling: readonly string[], trip: number, seat: number) {
  const committeeId = pick(travelling, seat);
  const isGuest = trip % 5 === 0 && seat === 6;
  const person = (Number(committeeId.slice(1)) * 5 + (isGuest ? 20 : seat)) % 60;
  return { personId: `p${person}`, name: `Person ${person}`, committeeId };
}
