import type { CommitteeFacts, TripFacts } from "~/features/travel-rules/facts";
import type { Rule, RuleKind, TripPlace } from "~/features/travel-rules/rule-sets";
import { committee, trip } from "./period-facts";

/** The trips of one committee, and who sits where: what a rule is tried on. */
export interface RuleCase {
  trips: readonly TripFacts[];
  committees: readonly CommitteeFacts[];
}

interface Pair {
  /** Keeps the rule. */
  kept: RuleCase;
  /** Does not, or not yet: it is refused or flagged. */
  notKept: RuleCase;
}

export const caseDay = "2027-09-01";

/** The committee that the cases are about: of the first kind that the rule speaks of. */
const committeeOf = (rule: Rule) =>
  committee("A", {
    kind: rule.appliesTo[0] ?? "standing",
    members: [{ personId: "own", startsOn: "2026-01-01", endsOn: "2029-12-31" }],
  });

const countriesIn: Readonly<Record<TripPlace, string[]>> = { anywhere: ["SE"], home: ["DK"], abroad: ["SE"] };

type CaseOf<K extends RuleKind> = (rule: Extract<Rule, { kind: K }>) => Pair;

/** A held trip that the rule speaks of, unless the case says otherwise. */
function heldTrip(rule: Rule, id: string, given: Partial<TripFacts> = {}): TripFacts {
  return trip(id, ["A"], { state: "held", countries: countriesIn[rule.where], ...given });
}

function pair(rule: Rule, kept: readonly TripFacts[], notKept: readonly TripFacts[]): Pair {
  const committees = [committeeOf(rule), committee("B"), committee("K", { kind: "council" })];
  return { kept: { trips: kept, committees }, notKept: { trips: notKept, committees } };
}

const out = { programme: null, evaluation: null, accounts: null, follow_up: null };
const costs = (totalMinor: number): TripFacts["costs"] => ({
  currency: "DKK",
  totalMinor,
  withoutAllowancesMinor: totalMinor,
  shares: [{ committeeId: "A", minor: totalMinor }],
});
const guest = (personId: string) => [{ personId, name: "Åse Tidevand", committeeId: "A", headcount: 1 }];

/** A pair of cases for each kind of rule that the presets use. */
const cases = {
  minimumTrips: (rule) => pair(rule, [heldTrip(rule, "1")], []),
  maximumTrips: (rule) => pair(rule, [heldTrip(rule, "1")], [heldTrip(rule, "1"), heldTrip(rule, "2")]),
  heldEarly: (rule) =>
    pair(rule, [heldTrip(rule, "1")], [heldTrip(rule, "1", { state: "draft", startsOn: "2029-05-02" })]),
  maximumDays: (rule) =>
    pair(
      rule,
      [heldTrip(rule, "1", { endsOn: "2027-06-09" })],
      [heldTrip(rule, "1", { endsOn: "2027-06-10" })],
    ),
  excludedBy: (rule) => {
    const other =
      rule.cause === "council"
        ? trip("2", ["K"], { state: "approved" })
        : trip("2", ["A"], { state: "approved", countries: [rule.cause === "home" ? "DK" : "SE"] });
    return pair(
      rule,
      [heldTrip(rule, "1"), { ...other, startsOn: "2028-03-01" }],
      [heldTrip(rule, "1"), other],
    );
  },
  destinations: (rule) =>
    pair(rule, [heldTrip(rule, "1", { countries: ["DE"] })], [heldTrip(rule, "1", { countries: ["US"] })]),
  guestTrips: (rule) => {
    const asGuest = (id: string) =>
      heldTrip(rule, id, { travellers: { politicians: guest("b"), officials: 0, headcount: 1 } });
    return pair(rule, [asGuest("1")], [asGuest("1"), asGuest("2")]);
  },
  costPerParticipant: (rule) => {
    const travellers = { politicians: guest("own"), officials: 1, headcount: 2 };
    return pair(
      rule,
      [heldTrip(rule, "1", { travellers, costs: costs(rule.amount * 2) })],
      [heldTrip(rule, "1", { travellers, costs: costs(rule.amount * 2 + 2) })],
    );
  },
  committeeBudget: (rule) =>
    pair(
      rule,
      [heldTrip(rule, "1", { costs: costs(rule.amount) })],
      [heldTrip(rule, "1", { costs: costs(rule.amount + 1) })],
    ),
  programmePublished: (rule) =>
    pair(
      rule,
      [heldTrip(rule, "1", { published: { ...out, programme: "2027-06-07" } })],
      [heldTrip(rule, "1")],
    ),
  evaluationDue: (rule) =>
    pair(
      rule,
      [
        heldTrip(rule, "1", {
          evaluation: { state: "submitted", signedOn: "2027-07-01", presentedOn: null, decidedOn: null },
        }),
      ],
      [heldTrip(rule, "1")],
    ),
  evaluationApproved: (rule) =>
    pair(
      rule,
      [
        heldTrip(rule, "1", {
          decisions: [
            {
              concerns: "evaluation",
              committeeId: null,
              body: "Byrådet",
              bodyKind: "council",
              decidesForAll: true,
              outcome: "noted",
              on: "2027-08-25",
              itemIsOpen: true,
              isSuperseded: false,
              contents: null,
            },
          ],
        }),
      ],
      [heldTrip(rule, "1")],
    ),
  partsPublished: (rule) =>
    pair(
      rule,
      [heldTrip(rule, "1", { published: { ...out, evaluation: "2027-08-01", accounts: "2027-08-01" } })],
      [heldTrip(rule, "1")],
    ),
} satisfies { [K in RuleKind]?: CaseOf<K> };

/** What keeps the rule, and what does not. */
export function casesOf(rule: Rule): Pair {
  const make = (cases as Partial<Record<RuleKind, (rule: Rule) => Pair>>)[rule.kind];
  if (!make) throw new Error(`No cases are told for the kind ${rule.kind}`);
  return make(rule);
}
