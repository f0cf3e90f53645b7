import type { EvaluationFacts, PeriodFacts, PublicPart, TripFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";
import type { PublicApproval } from "./public-ground";
import type { Notice } from "./snapshots/notice";

/** What is public of one trip beside the facts that the rules ask about. */
export interface PublicTrip {
  notice: Notice;
  /** The title as published; null while no part is. */
  title: string | null;
  approvals: readonly PublicApproval[];
  /** Recommendations as published, with the status that the published follow-up gives them. */
  recommendations: TripFacts["recommendations"];
}

/**
 * The facts of a period as anybody may know them, keyed by slugs and references instead of ids. A trip without a
 * notice is not there, nor is anything that speaks of it; of the others it says no more than their notices and
 * published parts do. Every committee is there, those that did nothing too.
 */
export function publicFacts(facts: PeriodFacts, publicTrips: ReadonlyMap<string, PublicTrip>): PeriodFacts {
  const slugs = new Map(facts.committees.map(({ id, slug }) => [id, slug]));
  const references = new Map(
    facts.trips
      .filter(({ reference }) => publicTrips.has(reference))
      .map(({ id, reference }) => [id, reference]),
  );
  const isPublic = ({ tripId }: { tripId: string | null }) => tripId === null || references.has(tripId);
  const renamed = <T extends { committeeId: string | null; tripId: string | null }>(fact: T): T => ({
    ...fact,
    committeeId: fact.committeeId && (slugs.get(fact.committeeId) ?? null),
    tripId: fact.tripId && (references.get(fact.tripId) ?? null),
  });
  return {
    period: { ...facts.period, id: facts.period.slug },
    committees: facts.committees.map((committee) => ({
      ...committee,
      id: committee.slug,
      members: [],
      predecessorIds: committee.predecessorIds.flatMap((id) => slugs.get(id) ?? []),
    })),
    trips: facts.trips.flatMap((trip) => {
      const record = publicTrips.get(trip.reference);
      return record ? publicTrip(trip, record) : [];
    }),
    ruleSets: facts.ruleSets.map((ruleSet) => ({
      ...ruleSet,
      rules: ruleSet.rules.map((rule) => ({
        ...rule,
        committeeIds: rule.committeeIds.flatMap((id) => slugs.get(id) ?? []),
      })),
    })),
    dispensations: facts.dispensations
      .filter(isPublic)
      .map((fact, n) => ({ ...renamed(fact), id: String(n + 1) })),
    explanations: facts.explanations
      .filter(isPublic)
      .map((fact, n) => ({ ...renamed(fact), id: String(n + 1) })),
    inheritedBreaches: facts.inheritedBreaches.filter(isPublic).map(renamed),
  };
}

function publicTrip(trip: TripFacts, { notice, title, approvals, recommendations }: PublicTrip): TripFacts {
  const places = notice.places.map(({ city }) => city);
  const committees = notice.committees.map(({ slug }) => slug);
  return {
    id: trip.reference,
    reference: trip.reference,
    title: title ?? places.join(", "),
    kind: notice.kind,
    state: notice.state,
    reapproving: notice.reapproving,
    stateBefore: trip.stateBefore,
    startsOn: notice.startsOn,
    endsOn: notice.endsOn,
    leadCommitteeId: notice.committees.find(({ leads }) => leads)?.slug ?? committees[0] ?? "",
    committeeIds: committees,
    places,
    countries: [...new Set(notice.places.map(({ country }) => country))],
    travellers: { politicians: [], officials: null, headcount: null },
    costs: { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] },
    decisions: [],
    legalBases: null,
    programme: null,
    evaluationSections: null,
    funding: null,
    proposedOn: null,
    approvals: approvals.map(({ committee, on }) => ({ committeeId: committee, on })),
    heldConfirmedOn: notice.heldConfirmedOn,
    evaluation: publicEvaluation(trip.evaluation, notice.evaluationDecidedOn, trip.published),
    accountsAreFinal: trip.accountsAreFinal,
    published: trip.published,
    recommendations,
  };
}

/** Drafts and returned evaluations are awaited; a decision that is not public leaves a signed one as signed. */
function publicEvaluation(
  { state, signedOn, presentedOn }: EvaluationFacts,
  decidedOn: IsoDate | null,
  published: Readonly<Record<PublicPart, IsoDate | null>>,
): EvaluationFacts {
  const nothingYet = { signedOn: null, presentedOn: null, decidedOn: null };
  if (state === "none") return { state, ...nothingYet };
  if (state !== "submitted" && state !== "approved") return { state: "awaiting", ...nothingYet };
  const decisionIsKnown = decidedOn !== null || published.evaluation !== null;
  return {
    state: state === "approved" && !decisionIsKnown ? "submitted" : state,
    signedOn,
    presentedOn: decisionIsKnown ? presentedOn : null,
    decidedOn,
  };
}
