import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { RuleKind, Strength } from "~/features/travel-rules/rule-sets";
import { committee, dispensation, explanation, periodFacts, ruleSet, trip } from "../../support/period-facts";

const lastDay = "2029-12-31";
const dayAfter = "2030-01-01";
const december = { startsOn: "2029-12-10", endsOn: "2029-12-12" };

/** A committee with one trip in the last December: its evaluation is awaited, and not due before March. */
function awaiting(strength: Strength, given: Partial<PeriodFacts> = {}): PeriodFacts {
  return periodFacts({
    committees: [committee("A")],
    trips: [trip("1", ["A"], { ...december, state: "held" })],
    ruleSets: [
      ruleSet([
        { kind: "minimumTrips", count: 1, strength },
        { kind: "evaluationDue", count: 90, unit: "days", strength },
      ]),
    ],
    ...given,
  });
}

const outcomeOf = (facts: PeriodFacts, today: string, kind: RuleKind = "evaluationDue") =>
  assess(facts, today).find(({ ruleKind }) => ruleKind === kind)?.outcome;

test("a dispensation leaves what is not yet due pending while the period runs, and settles it afterwards", () => {
  const facts = awaiting("must", { dispensations: [dispensation("evaluationDue", { tripId: "1" })] });
  expect(outcomeOf(facts, lastDay)).toBe("pending");
  expect(outcomeOf(facts, dayAfter)).toBe("dispensed");
});

test("an explanation does the same for what a 'should' asks, also where the date is near", () => {
  const facts = awaiting("should", { explanations: [explanation("evaluationDue", { committeeId: "A" })] });
  expect(outcomeOf(facts, lastDay)).toBe("pending");
  expect(outcomeOf(facts, dayAfter)).toBe("explained");
  expect(outcomeOf(facts, "2030-03-05")).toBe("explained");
  expect(outcomeOf(awaiting("should"), "2030-03-05")).toBe("at_risk");
});

test("what is settled so is met all the same once it is done", () => {
  const delivered = {
    state: "submitted",
    signedOn: "2030-01-20",
    presentedOn: null,
    decidedOn: null,
  } as const;
  const facts = awaiting("should", {
    trips: [trip("1", ["A"], { ...december, state: "held", evaluation: delivered })],
    explanations: [explanation("evaluationDue")],
  });
  expect(outcomeOf(facts, "2030-01-19")).toBe("explained");
  expect(outcomeOf(facts, "2030-01-20")).toBe("met");
});

test("a trip that nobody has confirmed can be settled for the minimum after the period, not before", () => {
  const facts = awaiting("should", {
    trips: [trip("1", ["A"], { ...december, state: "approved" })],
    explanations: [explanation("minimumTrips", { noAccountReceived: true, body: "" })],
  });
  expect(outcomeOf(facts, lastDay, "minimumTrips")).toBe("pending");
  expect(outcomeOf(facts, dayAfter, "minimumTrips")).toBe("explained");
});

test("a dispensation that was revoked, or is another committee's, settles nothing", () => {
  for (const given of [{ revokedOn: dayAfter, revokedReason: "Bortfaldet" }, { committeeId: "B" }])
    expect(
      outcomeOf(awaiting("must", { dispensations: [dispensation("evaluationDue", given)] }), dayAfter),
    ).toBe("pending");
});
