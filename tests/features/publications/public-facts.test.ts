import { describe, expect, it } from "vitest";
import { publicFacts as allPublicFacts, type PublicTrip } from "~/features/publications/public-facts";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";

const committee = (id: string, predecessorIds: string[] = []): PeriodFacts["committees"][number] => ({
  id: `id-${id}`,
  slug: id,
  name: id,
  kind: "standing",
  startsOn: "2026-01-01",
  endsOn: "2029-12-31",
  predecessorIds,
  chair: null,
  members: [],
});

const trip = (id: string, says: Partial<TripFacts> = {}): TripFacts => ({
  id: `id-${id}`,
  reference: id,
  title: `Titel ${id}`,
  kind: "political",
  state: "held",
  reapproving: false,
  stateBefore: null,
  startsOn: "2027-03-02",
  endsOn: "2027-03-05",
  leadCommitteeId: "id-kultur",
  committeeIds: ["id-kultur", "id-skole"],
  places: ["Göteborg"],
  countries: ["SE"],
  travellers: { politicians: [], officials: null, headcount: null },
  costs: { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] },
  decisions: [],
  evaluationDecisions: [],
  legalBases: null,
  programme: null,
  evaluationSections: null,
  funding: null,
  proposedOn: "2027-01-01",
  approvals: [{ committeeId: "id-kultur", on: "2027-01-20" }],
  heldConfirmedOn: null,
  evaluation: { state: "draft", signedOn: null, presentedOn: null, decidedOn: null },
  accountsAreFinal: null,
  published: { programme: null, evaluation: null, accounts: null, follow_up: null },
  recommendations: { total: 3, done: 1, underWay: 0, notStarted: 2, dropped: 0 },
  ...says,
});

const shown = (reference: string, says: Partial<PublicTrip> = {}): [string, PublicTrip] => [
  reference,
  {
    notice: {
      reference,
      periodSlug: "2026-2029",
      kind: "political",
      committees: [{ slug: "kultur", name: "kultur", leads: true }],
      places: [
        { city: "Göteborg", country: "SE" },
        { city: "Oslo", country: "NO" },
      ],
      startsOn: "2027-03-02",
      endsOn: "2027-03-05",
      state: "held",
      reapproving: false,
      approvedOn: "2027-01-20",
      heldConfirmedOn: null,
      cancelled: null,
      evaluationDueOn: null,
      evaluationDecidedOn: null,
    },
    title: null,
    approvals: [{ committee: "kultur", on: "2027-01-20" }],
    parts: {},
    recommendations: { total: 0, done: 0, underWay: 0, notStarted: 0, dropped: 0 },
    ...says,
  },
];

const facts = (says: Partial<PeriodFacts> = {}): PeriodFacts => ({
  period: { id: "id-period", slug: "2026-2029", firstYear: 2026, lastYear: 2029, closedAt: null },
  committees: [committee("kultur"), committee("skole", ["id-kultur"])],
  trips: [],
  ruleSets: [],
  dispensations: [],
  explanations: [],
  inheritedBreaches: [],
  ...says,
});

const publicFacts = (given: PeriodFacts, trips: ReadonlyMap<string, PublicTrip>) =>
  allPublicFacts(given, trips, () => []);

describe("the public scoreboard's facts", () => {
  it("hold every committee by its slug, those that did nothing too, and no trip without a notice", () => {
    const result = publicFacts(facts({ trips: [trip("a"), trip("b")] }), new Map([shown("a")]));
    expect(result.committees.map(({ id, predecessorIds }) => [id, predecessorIds])).toEqual([
      ["kultur", []],
      ["skole", ["kultur"]],
    ]);
    expect(result.trips.map(({ id }) => id)).toEqual(["a"]);
    expect(JSON.stringify(result)).not.toContain("id-");
  });

  it("call a trip by its places until a part is published, and say no more of it than its notice", () => {
    const [before] = publicFacts(facts({ trips: [trip("a")] }), new Map([shown("a")])).trips;
    expect(before).toMatchObject({
      title: "Göteborg, Oslo",
      committeeIds: ["kultur"],
      leadCommitteeId: "kultur",
      proposedOn: null,
      recommendations: { total: 0 },
    });
    const [after] = publicFacts(
      facts({ trips: [trip("a")] }),
      new Map([shown("a", { title: "Unges fritid" })]),
    ).trips;
    expect(after?.title).toBe("Unges fritid");
  });

  it("call an evaluation awaited until it is signed, and approved only where the decision is public", () => {
    const evaluationOf = (
      evaluation: TripFacts["evaluation"],
      says: { decidedOn?: string; published?: string } = {},
    ) => {
      const published = { ...trip("a").published, evaluation: says.published ?? null };
      const [reference, record] = shown("a");
      const notice = { ...record.notice, evaluationDecidedOn: says.decidedOn ?? null };
      const result = publicFacts(
        facts({ trips: [trip("a", { evaluation, published })] }),
        new Map([[reference, { ...record, notice }]]),
      );
      return result.trips[0]?.evaluation;
    };
    const nothing = { signedOn: null, presentedOn: null, decidedOn: null };
    const decided = { signedOn: "2027-04-01", presentedOn: "2027-05-03", decidedOn: "2027-05-03" };
    for (const state of ["awaiting", "draft", "returned"] as const)
      expect(evaluationOf({ state, ...decided })).toEqual({ state: "awaiting", ...nothing });
    expect(evaluationOf({ state: "none", ...nothing })).toEqual({ state: "none", ...nothing });
    expect(evaluationOf({ state: "approved", ...decided })).toEqual({
      state: "submitted",
      ...nothing,
      signedOn: "2027-04-01",
    });
    expect(evaluationOf({ state: "approved", ...decided }, { decidedOn: "2027-05-03" })).toEqual({
      state: "approved",
      ...decided,
    });
    expect(evaluationOf({ state: "approved", ...decided }, { published: "2027-06-01" })).toMatchObject({
      state: "approved",
      presentedOn: "2027-05-03",
      decidedOn: null,
    });
  });

  it("withhold dispensations, explanations and breaches about a trip that is not public", () => {
    const about = (tripId: string | null) => ({
      ruleKey: "maximumTrips" as const,
      committeeId: "id-kultur",
      tripId,
    });
    const dispensation = (tripId: string | null) => ({
      ...about(tripId),
      id: `d-${tripId}`,
      body: "Byrådet",
      decidedOn: "2027-01-01",
      reason: "Grund",
      agendaItem: "",
      caseNumber: "",
      link: "",
      revokedOn: null,
      revokedReason: null,
    });
    const explanation = (tripId: string | null) => ({
      ...about(tripId),
      id: `e-${tripId}`,
      author: "Udvalget",
      body: "Ingen tid",
      noAccountReceived: false,
      givenOn: "2027-01-01",
    });
    const breach = (tripId: string | null) => ({
      ...about(tripId),
      recordedOn: "2027-01-01",
      year: null,
      cause: "import" as const,
    });
    const result = publicFacts(
      facts({
        trips: [trip("a"), trip("b")],
        dispensations: ["id-a", "id-b", null].map(dispensation),
        explanations: ["id-b", null].map(explanation),
        inheritedBreaches: ["id-b", "id-a"].map(breach),
      }),
      new Map([shown("a")]),
    );
    expect(result.dispensations.map(({ id, tripId, committeeId }) => [id, tripId, committeeId])).toEqual([
      ["1", "a", "kultur"],
      ["2", null, "kultur"],
    ]);
    expect(result.explanations.map(({ tripId }) => tripId)).toEqual([null]);
    expect(result.inheritedBreaches.map(({ tripId }) => tripId)).toEqual(["a"]);
  });
});
