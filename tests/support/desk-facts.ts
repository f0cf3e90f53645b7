import type { ContributionOnDesk, DeskFacts, EvaluationOnDesk } from "~/features/desk/desk-facts";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { Role, Seat, Viewer } from "~/session/viewer";

/** A desk's facts for tests, plain but for what a test says. */
export function deskFacts(period: PeriodFacts | null, given: Partial<DeskFacts> = {}): DeskFacts {
  return {
    periods: period ? [period] : [],
    evaluations: new Map(),
    followUps: new Map(),
    successors: new Map(),
    served: new Set(period?.committees.map(({ id }) => id)),
    coordinators: ["Aksel Havtorn"],
    publicReferences: new Set(),
    reports: [],
    ...given,
  };
}

export function evaluationOnDesk(
  contributions: readonly Partial<ContributionOnDesk>[],
  given: Partial<EvaluationOnDesk> = {},
): EvaluationOnDesk {
  return {
    contributionsDueOn: "2027-07-01",
    isSentToSigner: false,
    contributions: contributions.map((each, i) => ({
      personId: `person-${i}`,
      name: `Medlem ${i}`,
      committee: "klima-udvalget",
      state: "not_begun",
      savedOn: null,
      ...each,
    })),
    ...given,
  };
}

export function viewerAs(roles: readonly Role[], given: Partial<Viewer> = {}): Viewer {
  return { accountId: "a", personId: null, name: "En bruger", roles, secretaryOf: [], seats: [], ...given };
}

export function seat(committeeId: string, role: Seat["role"] = "member"): Seat {
  return { committeeId, role, startsOn: "2026-01-01", endsOn: "2029-12-31" };
}
