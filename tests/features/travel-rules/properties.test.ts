import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { Finding, Outcome } from "~/features/travel-rules/findings";
import type { RuleKind } from "~/features/travel-rules/rule-sets";
import { ruleSetOn } from "~/features/travel-rules/rule-sets";
import { standingsOf, tripDuties } from "~/features/travel-rules/standings";
import { someDay, someFacts, someTrip } from "../../support/arbitrary-facts";
import { mend } from "../../support/mended-facts";
import { trip } from "../../support/period-facts";

const ladder: readonly Outcome[] = ["breached", "at_risk", "pending", "not_applicable", "met"];
const rungOf = (finding: Finding) => ladder.indexOf(finding.outcome);
const subjectOf = ({ ruleKey, committeeId, tripId, year }: Finding) =>
  [ruleKey, committeeId, tripId, year].join("|");

/** Facts without dispensations and explanations: what the rules say by themselves. */
const bareFacts = someFacts.map((facts): PeriodFacts => ({ ...facts, dispensations: [], explanations: [] }));

function pairs(facts: PeriodFacts, more: TripFacts, today: string, kind: RuleKind): [Finding, Finding][] {
  const of = (given: PeriodFacts) => assess(given, today).filter(({ ruleKind }) => ruleKind === kind);
  const after = new Map(
    of({ ...facts, trips: [...facts.trips, more] }).map((found) => [subjectOf(found), found]),
  );
  return of(facts).flatMap((before) => {
    const then = after.get(subjectOf(before));
    return then ? [[before, then] as [Finding, Finding]] : [];
  });
}

const heldTrip = someTrip("new").map((given): TripFacts => ({ ...given, state: "held", stateBefore: null }));

test("assessing never throws on any valid facts, and neither do standings and duties", () => {
  fc.assert(
    fc.property(someFacts, someDay, (facts, today) => {
      assess(facts, today);
      standingsOf(facts, today);
      for (const { id } of facts.trips) tripDuties(facts, id, today);
    }),
  );
});

test("a held trip more never worsens a minimum", () => {
  fc.assert(
    fc.property(bareFacts, heldTrip, someDay, (facts, more, today) => {
      for (const [before, after] of pairs(facts, more, today, "minimumTrips"))
        expect(rungOf(after)).toBeGreaterThanOrEqual(rungOf(before));
    }),
  );
});

test("a held trip more never improves a maximum", () => {
  fc.assert(
    fc.property(bareFacts, heldTrip, someDay, (facts, more, today) => {
      for (const [before, after] of pairs(facts, more, today, "maximumTrips"))
        expect(rungOf(after)).toBeLessThanOrEqual(rungOf(before));
    }),
  );
});

test("a joint trip counts once for each travelling committee and never twice", () => {
  fc.assert(
    fc.property(
      bareFacts,
      fc.subarray(["A", "B", "C", "D"], { minLength: 1 }),
      someDay,
      (facts, joint, today) => {
        const plain = {
          ...facts,
          committees: facts.committees.map((each) => ({ ...each, predecessorIds: [] })),
        };
        const more = trip("new", joint, { state: "held" });
        for (const [before, after] of pairs(plain, more, today, "minimumTrips")) {
          const grown = Number(after.evidence.params.count) - Number(before.evidence.params.count);
          const speaks = [null, 2027].includes(after.year) && after.rule.where !== "home";
          expect(grown).toBe(speaks && joint.includes(after.committeeId ?? "") ? 1 : 0);
        }
      },
    ),
  );
});

test("the order of trips, rules and versions does not matter", () => {
  const shuffled = someFacts.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      trips: fc.shuffledSubarray([...facts.trips], { minLength: facts.trips.length }),
      ruleSets: fc.shuffledSubarray([...facts.ruleSets], { minLength: facts.ruleSets.length }),
      turn: fc.boolean(),
    }),
  );
  const sorted = (findings: Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();
  fc.assert(
    fc.property(shuffled, someDay, ({ facts, trips, ruleSets, turn }, today) => {
      const turned = ruleSets.map((set) => ({ ...set, rules: turn ? [...set.rules].reverse() : set.rules }));
      const other = { ...facts, trips, ruleSets: turned };
      expect(sorted(assess(other, today))).toEqual(sorted(assess(facts, today)));
      expect(standingsOf(other, today).map(({ stage, tripId }) => [stage, tripId])).toEqual(
        standingsOf(facts, today).map(({ stage, tripId }) => [stage, tripId]),
      );
    }),
  );
});

test("a breach by excess names trips whose removal clears it", () => {
  fc.assert(
    fc.property(someFacts, someDay, (facts, today) => {
      for (const breach of assess(facts, today)) {
        if (breach.outcome !== "breached" || breach.overBy === 0) continue;
        expect(breach.tripIds.length).toBeGreaterThan(0);
        const without = { ...facts, trips: facts.trips.filter(({ id }) => !breach.tripIds.includes(id)) };
        expect(outcomeIn(without, today, breach)).not.toBe("breached");
      }
    }),
    { numRuns: 400 },
  );
});

test("a breach by absence names what is missing, and is cleared once that is there in time", () => {
  fc.assert(
    fc.property(bareFacts, someDay, (facts, today) => {
      for (const breach of assess(facts, today)) {
        if (breach.outcome !== "breached" || breach.overBy > 0) continue;
        const mended = mend(facts, breach);
        expect([breach.evidence.key, mended && outcomeIn(mended, today, breach)]).not.toEqual([
          breach.evidence.key,
          "breached",
        ]);
        expect([breach.evidence.key, mended === null]).toEqual([breach.evidence.key, false]);
      }
    }),
    { numRuns: 400 },
  );
});

function outcomeIn(facts: PeriodFacts, today: string, breach: Finding): Outcome | undefined {
  return assess(facts, today).find((finding) => subjectOf(finding) === subjectOf(breach))?.outcome;
}

test("what is not recorded is never met: without a last day no evaluation is in time", () => {
  fc.assert(
    fc.property(someFacts, someDay, (facts, today) => {
      const trips = facts.trips.map((each) => ({ ...each, endsOn: null }));
      for (const finding of assess({ ...facts, trips }, today))
        if (finding.ruleKind === "evaluationDue") expect(finding.outcome).not.toBe("met");
    }),
  );
});

test("no finding is made where no rules are registered", () => {
  fc.assert(
    fc.property(someFacts, someDay, (facts, today) => {
      expect(assess({ ...facts, ruleSets: [] }, today)).toEqual([]);
      for (const { applies, findings } of standingsOf({ ...facts, ruleSets: [] }, today))
        expect([applies, findings]).toEqual([true, []]);
    }),
  );
});

test("the version in force on a day is one that began by then, or the first", () => {
  fc.assert(
    fc.property(someFacts, someDay, ({ ruleSets }, day) => {
      const found = ruleSetOn(ruleSets, day);
      expect(found === null).toBe(ruleSets.length === 0);
      if (found && found.number > 1) expect(found.inForceFrom <= day).toBe(true);
    }),
  );
});
