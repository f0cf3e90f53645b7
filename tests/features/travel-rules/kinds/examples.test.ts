import { describe, expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import type { DecisionFacts, PeriodFacts, PoliticianFacts, TripFacts } from "~/features/travel-rules/facts";
import { evidenceSentence, namesIn } from "~/features/travel-rules/finding-sentences";
import { committee, explanation, periodFacts, ruleSet, trip } from "../../../support/period-facts";

type Rules = Parameters<typeof ruleSet>[0];

const seat = (personId: string) => ({ personId, startsOn: "2026-01-01", endsOn: "2029-12-31" });
const klima = committee("klima", { members: [seat("anna"), seat("bo")] });
const plan = committee("plan", { members: [seat("cilla")] });
const byraad = committee("byraad", { kind: "council" });
const today = "2027-03-01";

function found(rules: Rules, trips: readonly TripFacts[], given: Partial<PeriodFacts> = {}, on = today) {
  const facts = periodFacts({
    committees: [klima, plan, byraad],
    ruleSets: [ruleSet(rules)],
    trips,
    ...given,
  });
  return assess(facts, on).map((finding) => ({
    ...finding,
    said: evidenceSentence(finding, namesIn(facts)),
  }));
}

/** What the only rule says of the only trip, or of the trip named. */
function of(rules: Rules, given: Partial<TripFacts>, on = today): string {
  const [finding] = found(rules, [trip("a", ["klima"], { state: "approved", ...given })], {}, on).filter(
    ({ tripId }) => tripId !== null,
  );
  return `${finding?.outcome}: ${finding?.said}`;
}

const politician = (name: string, committeeId = "klima"): PoliticianFacts => ({
  personId: name,
  name,
  committeeId,
  headcount: 1,
});
const travellers = (names: readonly string[], officials: number | null = 0) => ({
  politicians: names.map((name) => politician(name)),
  officials,
  headcount: names.length + (officials ?? 0),
});
const costs = (totalMinor: number, shares: TripFacts["costs"]["shares"] = []) => ({
  currency: "DKK",
  totalMinor,
  withoutAllowancesMinor: totalMinor,
  shares,
});
const approval = (given: Partial<DecisionFacts> = {}): DecisionFacts => ({
  concerns: "trip",
  committeeId: "klima",
  body: "Klimaudvalget",
  bodyKind: "standing",
  decidesForAll: false,
  outcome: "yes",
  on: "2027-02-02",
  itemIsOpen: true,
  isSuperseded: false,
  contents: ["programme", "itemised_budget"],
  ...given,
});

describe("when a trip may be held", () => {
  test("not in a year that is closed", () => {
    const rules: Rules = [{ kind: "closedYears", years: ["first", "fourth"] }];
    expect(of(rules, { startsOn: "2027-06-08" })).toBe("met: Turen ligger i 2027.");
    expect(of(rules, { startsOn: "2029-02-08" })).toBe(
      "breached: Turen ligger i 2029, hvor der ingen ture holdes.",
    );
    expect(of(rules, { startsOn: null, endsOn: null })).toMatch(/^pending: .* ikke registreret/);
  });

  test("not in the period's last months, to the day", () => {
    const rules: Rules = [{ kind: "closedMonths", months: 6 }];
    expect(of(rules, { startsOn: "2029-06-30" })).toMatch(/^met/);
    expect(of(rules, { startsOn: "2029-07-01" })).toMatch(/^breached/);
  });

  test("early, to the day", () => {
    const rules: Rules = [{ kind: "heldEarly", months: 30, strength: "should" }];
    expect(of(rules, { startsOn: "2028-06-30" })).toMatch(/^met/);
    expect(of(rules, { startsOn: "2028-07-01" })).toBe(
      "breached: Turen begynder 1. juli 2028, efter 30. juni 2028.",
    );
  });

  test("at most so many days, the first and the last counted", () => {
    const rules: Rules = [{ kind: "maximumDays", days: 2, where: "home" }];
    const home = { countries: ["DK"], startsOn: "2027-06-08" };
    expect(of(rules, { ...home, endsOn: "2027-06-09" })).toBe("met: Turen varer 2 dage.");
    expect(of(rules, { ...home, endsOn: "2027-06-10" })).toMatch(/^breached/);
    expect(of(rules, { endsOn: "2027-06-20" })).toBe("undefined: undefined");
    expect(of(rules, { countries: [] })).toMatch(/^pending: Turens rejsemål er ikke registreret/);
    expect(of(rules, { ...home, startsOn: "2027-06", endsOn: "2027-06" })).toMatch(/^pending/);
  });
});

describe("one trip that excludes another", () => {
  const home = trip("h", ["klima"], { state: "approved", countries: ["DK"], startsOn: "2027-03-10" });
  const abroad = (given: Partial<TripFacts> = {}) => trip("x", ["klima"], { state: "approved", ...given });
  const rules: Rules = [{ kind: "excludedBy", cause: "abroad", where: "home" }];
  const outcomes = (trips: readonly TripFacts[], given: Rules = rules) =>
    found(given, trips).map(({ outcome, tripId, tripIds }) => [tripId, outcome, ...tripIds]);

  test("no trip at home in a year with one abroad, whichever came first", () => {
    expect(outcomes([home])).toEqual([["h", "met"]]);
    expect(outcomes([home, abroad()])).toEqual([["h", "breached", "h", "x"]]);
    expect(outcomes([home, abroad({ startsOn: "2028-03-10" })])).toEqual([["h", "met"]]);
    expect(outcomes([home, abroad({ state: "draft" })])).toEqual([["h", "at_risk"]]);
    expect(outcomes([home, trip("x", ["plan"], { state: "approved" })])).toEqual([["h", "met"]]);
  });

  test("no committee's trip abroad in the year of the council's", () => {
    const council: Rules = [{ kind: "excludedBy", cause: "council", where: "abroad" }];
    const councils = trip("c", ["byraad"], { state: "approved", startsOn: "2027-09-01" });
    expect(outcomes([abroad(), councils], council)).toEqual([["x", "breached", "x", "c"]]);
    expect(outcomes([home, councils], council)).toEqual([]);
  });
});

describe("where, and with whom", () => {
  test("to the countries that are allowed; at home always", () => {
    const rules: Rules = [{ kind: "destinations", groups: ["nordic"], countries: ["DE"] }];
    expect(of(rules, { countries: ["DK", "SE", "DE"] })).toMatch(/^met/);
    expect(of(rules, { countries: ["SE", "US"] })).toBe(
      "breached: Turen går til USA, som ikke er blandt rejsemålene.",
    );
    expect(of([{ kind: "destinations", groups: ["eu"], countries: [] }], { countries: ["NO"] })).toMatch(
      /^breached/,
    );
  });

  test("at most so many officials for each travelling committee", () => {
    const rules: Rules = [{ kind: "maximumOfficials", count: 1, per: "committee" }];
    const two = { travellers: travellers(["anna"], 2) };
    expect(of(rules, two)).toMatch(/^breached: 2 embedsmænd er med, og højst 1/);
    expect(of(rules, { ...two, committeeIds: ["klima", "plan"] })).toMatch(/^met/);
    expect(of(rules, { travellers: travellers(["anna"], null) })).toMatch(/^pending: .* ikke registreret/);
  });

  test("only members of the travelling committees", () => {
    const rules: Rules = [{ kind: "ownMembers" }];
    expect(of(rules, { travellers: travellers(["anna", "bo"]) })).toMatch(/^met/);
    expect(of(rules, { travellers: travellers(["anna", "cilla"]) })).toBe(
      "breached: Uden plads i et deltagende udvalg: cilla.",
    );
    expect(of(rules, { travellers: travellers(["anna", "cilla"]), committeeIds: ["klima", "plan"] })).toMatch(
      /^met/,
    );
    expect(of(rules, { travellers: travellers([]) })).toMatch(/^pending/);
  });

  test("a guest of other committees so many times, and the trip too many is the one approved last", () => {
    const rules: Rules = [{ kind: "guestTrips", count: 1 }];
    const withGuest = (id: string, on: string) =>
      trip(id, ["klima"], {
        state: "approved",
        approvals: [{ committeeId: "klima", on }],
        travellers: travellers(["anna", "cilla"]),
      });
    const trips = [withGuest("b", "2027-02-02"), withGuest("a", "2027-01-02")];
    expect(found(rules, trips).map(({ tripId, outcome }) => [tripId, outcome])).toEqual([
      ["b", "breached"],
      ["a", "met"],
    ]);
  });
});

describe("money", () => {
  test("above the cost per participant a trip is refused, or approved by the body that may", () => {
    const given = { costs: costs(2_500_000), travellers: travellers(["anna"], 1) };
    const limit = { kind: "costPerParticipant", amount: 1_200_000, includes: "everything" } as const;
    expect(of([{ ...limit, above: "refused" }], given)).toBe(
      "breached: 12.500,00 kr. pr. deltager: 500,00 kr. over grænsen.",
    );
    expect(of([{ ...limit, above: "council" }], given)).toMatch(
      /^breached: .* byrådet har ikke godkendt det/,
    );
    const decisions = [approval({ bodyKind: "council", committeeId: "byraad", body: "Byrådet" })];
    expect(of([{ ...limit, above: "council" }], { ...given, decisions })).toMatch(/^met/);
    expect(of([{ ...limit, above: "refused" }], { travellers: given.travellers })).toMatch(/^pending/);
    expect(
      of([{ ...limit, above: "refused" }], { ...given, costs: { ...given.costs, currency: "SEK" } }),
    ).toMatch(/^pending: Udgifterne er i SEK/);
  });

  const paid = (id: string, year: number, minor: number | null, given: Partial<TripFacts> = {}) =>
    trip(id, ["klima"], {
      state: "held",
      startsOn: `${year}-06-08`,
      costs: { ...costs(minor ?? 0, [{ committeeId: "klima", minor }]), totalMinor: minor },
      ...given,
    });
  const ofKlima = (rules: Rules, trips: readonly TripFacts[], given: Partial<PeriodFacts> = {}) =>
    found(rules, trips, given)
      .filter(({ committeeId }) => committeeId !== "plan" && committeeId !== "byraad")
      .map(({ outcome, year, overBy }) => [outcome, year, overBy]);

  test("a committee's budget for the period adds up its shares", () => {
    const rules: Rules = [{ kind: "committeeBudget", amount: 3_500_000, per: "period", carryOver: "no" }];
    expect(ofKlima(rules, [paid("a", 2026, 2_000_000), paid("b", 2027, 1_500_000)])).toEqual([
      ["met", null, 0],
    ]);
    expect(ofKlima(rules, [paid("a", 2026, 2_000_000), paid("b", 2027, 1_500_001)])).toEqual([
      ["breached", null, 1],
    ]);
    expect(ofKlima(rules, [paid("a", 2026, null)])).toEqual([["pending", null, 0]]);
    expect(
      ofKlima(rules, [paid("a", 2026, 3_000_000), paid("b", 2027, 1_000_000, { state: "draft" })]),
    ).toEqual([["at_risk", null, 0]]);
  });

  test("what a year leaves is carried into the next, where the rule says so", () => {
    const trips = [paid("a", 2026, 500_000), paid("b", 2027, 1_500_000)];
    const yearly = (carryOver: "no" | "yes"): Rules => [
      { kind: "committeeBudget", amount: 1_000_000, per: "year", carryOver },
    ];
    expect(ofKlima(yearly("no"), trips).slice(0, 2)).toEqual([
      ["met", 2026, 0],
      ["breached", 2027, 500_000],
    ]);
    expect(ofKlima(yearly("yes"), trips).slice(0, 2)).toEqual([
      ["met", 2026, 0],
      ["met", 2027, 0],
    ]);
  });

  test("the year's budget for all counts a joint trip once, and whole", () => {
    const rules: Rules = [{ kind: "yearlyBudget", amount: 2_000_000, carryOver: "no" }];
    const joint = paid("a", 2027, 2_000_000, { committeeIds: ["klima", "plan"] });
    const years = found(rules, [joint]).filter(({ year }) => year === 2027);
    expect(years).toMatchObject([{ outcome: "met", committeeId: null, tripId: null }]);
    expect(found(rules, [joint, paid("b", 2027, 1)]).filter(({ year }) => year === 2027)).toMatchObject([
      { outcome: "breached", overBy: 1, tripIds: ["a", "b"] },
    ]);
  });

  test("a member's budget adds up the cost per participant of all trips", () => {
    const rules: Rules = [{ kind: "memberBudget", amount: 1_000_000 }];
    const going = { travellers: travellers(["anna", "bo"]) };
    const [finding] = found(rules, [
      paid("a", 2026, 1_200_000, going),
      paid("b", 2027, 900_000, going),
    ]).filter(({ committeeId }) => committeeId === "klima");
    expect(finding).toMatchObject({ outcome: "breached", overBy: 50_000, tripIds: ["a", "b"] });
    expect(finding?.said).toMatch(/^anna: 10.500,00 kr. er brugt eller afsat, 500,00 kr. over/);
  });
});

describe("what is decided before departure", () => {
  const rules: Rules = [
    {
      kind: "decisionBeforeDeparture",
      body: "committee",
      item: "open",
      contents: ["programme", "itemised_budget"],
    },
  ];

  test("each committee's yes, on an open item, with what it had to see", () => {
    expect(of(rules, { decisions: [approval()] })).toMatch(/^met/);
    expect(of(rules, { decisions: [] })).toMatch(/^pending: Frist 7. juni 2027/);
    expect(of(rules, { decisions: [] }, "2027-06-08")).toMatch(/^breached/);
    expect(of(rules, { decisions: [approval({ itemIsOpen: false })] })).toMatch(
      /^breached: Besluttet på et lukket/,
    );
    expect(of(rules, { decisions: [approval({ contents: null })] })).toMatch(
      /^pending: Det er ikke registreret/,
    );
    expect(of(rules, { decisions: [approval({ contents: ["programme"] })] })).toBe(
      "breached: Det, der blev forelagt, mangler budget med poster.",
    );
    expect(of(rules, { decisions: [approval()], committeeIds: ["klima", "plan"] })).toMatch(/^pending/);
    expect(of(rules, { decisions: [approval({ on: "2027-06-20" })] }, "2027-07-01")).toMatch(/^breached/);
  });

  test("a decision before a change is none", () => {
    expect(of(rules, { decisions: [approval({ isSuperseded: true })] })).toMatch(/^pending/);
  });

  test("the legal basis, from the body that is asked for", () => {
    const council: Rules = [{ kind: "legalBasis", by: "council" }];
    const given = (requestedBy: "council" | "committee", decidedOn: string | null) => ({
      legalBases: [{ requestedBy, decidedOn, scope: "this_trip" as const }],
    });
    expect(of(council, given("council", "2027-02-02"))).toMatch(/^met/);
    expect(of(council, given("committee", "2027-02-02"))).toMatch(/^pending/);
    expect(of(council, given("council", null))).toMatch(/^pending: Hjemlen: dagen er ikke registreret/);
  });

  test("enough of the programme is professional, counted in minutes", () => {
    const share: Rules = [{ kind: "professionalShare", percent: 75 }];
    const minutes = (professionalMinutes: number) => ({
      programme: { professionalMinutes, countedMinutes: 400 },
    });
    expect(of(share, minutes(300))).toMatch(/^met/);
    expect(of(share, minutes(299))).toMatch(/^breached/);
    expect(of(share, {})).toMatch(/^pending/);
  });

  test("money from outside is relevant, obliges to nothing, and is checked before departure", () => {
    const outside: Rules = [{ kind: "outsideFunding" }];
    const fund = { funder: "En fond", relevanceIsTold: true, obliges: false, checkedOn: "2027-02-02" };
    expect(of(outside, { funding: [] })).toMatch(/^met: Ingen uden for kommunen/);
    expect(of(outside, { funding: [fund] })).toMatch(/^met/);
    expect(of(outside, { funding: [{ ...fund, obliges: true }] })).toMatch(
      /^breached: Der følger en modydelse/,
    );
    expect(of(outside, { funding: [{ ...fund, checkedOn: null }] })).toMatch(
      /^pending: Vurderingen af En fond/,
    );
    expect(of(outside, { funding: [{ ...fund, relevanceIsTold: false }] }, "2027-06-09")).toMatch(
      /^breached/,
    );
    expect(of(outside, { funding: null })).toMatch(/^pending/);
  });
});

describe("what is owed afterwards", () => {
  const held = { state: "held" as const };
  const signed = { state: "submitted" as const, signedOn: "2027-07-01", presentedOn: null, decidedOn: null };

  test("the sections of a signed evaluation", () => {
    const rules: Rules = [{ kind: "evaluationSections", sections: ["benefit", "differently"] }];
    expect(of(rules, held)).toMatch(/^pending/);
    const written = { ...held, evaluation: signed };
    expect(of(rules, { ...written, evaluationSections: ["benefit"] })).toBe(
      "breached: Evalueringen mangler hvad der skal gøres anderledes.",
    );
    expect(of(rules, { ...written, evaluationSections: ["benefit", "differently"] })).toMatch(/^met/);
  });

  test("the evaluation before the body that is named", () => {
    const rules: Rules = [{ kind: "evaluationApproved", body: "council" }];
    const noted = approval({
      concerns: "evaluation",
      outcome: "noted",
      on: "2027-08-02",
      bodyKind: "council",
    });
    expect(of(rules, held, "2027-09-01")).toMatch(/^pending/);
    expect(of(rules, { ...held, evaluationDecisions: [noted] }, "2027-09-01")).toMatch(/^met/);
    const own = { ...noted, bodyKind: "standing" as const };
    expect(of(rules, { ...held, evaluationDecisions: [own] }, "2027-09-01")).toMatch(/^pending/);
  });

  test("evaluation and accounts in public, each in months of the calendar", () => {
    const rules: Rules = [
      { kind: "partsPublished", parts: ["evaluation", "accounts"], count: 3, unit: "months" },
    ];
    const out = (evaluation: string | null, accounts: string | null) => ({
      ...held,
      published: { programme: null, evaluation, accounts, follow_up: null },
    });
    expect(of(rules, out("2027-07-01", "2027-09-08"), "2028-01-01")).toMatch(/^met/);
    expect(of(rules, out("2027-07-01", "2027-09-09"), "2028-01-01")).toMatch(
      /^breached: .* 1 dag efter fristen/,
    );
    expect(of(rules, out("2027-07-01", null), "2027-07-02")).toMatch(/^pending: Frist 8. september 2027/);
  });

  test("a 'should' that was missed is explained for its trip", () => {
    const rules: Rules = [{ kind: "programmePublished", days: 14, strength: "should" }];
    const trips = [trip("a", ["klima"], { state: "approved" })];
    const explanations = [explanation("programmePublished", { tripId: "a" })];
    expect(found(rules, trips, { explanations }, "2027-06-01")).toMatchObject([{ outcome: "explained" }]);
  });
});
