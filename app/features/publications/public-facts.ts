import type {
  CommitteeFacts,
  EvaluationFacts,
  PeriodFacts,
  PublicPart,
  TripFacts,
} from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";
import type { PublicApproval } from "./public-ground";
import { type CurrentParts, factsOfParts } from "./public-trip-facts";
import type { Notice } from "./snapshots/notice";

/** What is public of one trip beside the facts that the rules ask about. */
export interface PublicTrip {
  notice: Notice;
  /** The title as published; null while no part is. */
  title: string | null;
  approvals: readonly PublicApproval[];
  parts: CurrentParts;
  /** Recommendations as published, with the status that the published follow-up gives them. */
  recommendations: TripFacts["recommendations"];
}

/** A seat in a committee, by the name that the committee's page shows. */
export interface PublicMember {
  name: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/**
 * The facts of a period as anybody may know them, keyed by slugs and references instead of ids. A trip without a
 * notice is not there, nor is anything that speaks of it; of the others it says no more than their notices and
 * published parts do. Every committee is there, those that did nothing too; its members go by the names on its page.
 */
export function publicFacts(
  facts: PeriodFacts,
  publicTrips: ReadonlyMap<string, PublicTrip>,
  membersOf: (committeeId: string) => readonly PublicMember[],
): PeriodFacts {
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
  return withNumberedPersons({
    period: { ...facts.period, id: facts.period.slug },
    committees: facts.committees.map((committee) => ({
      ...committee,
      id: committee.slug,
      members: membersOf(committee.id).map(({ name, ...seat }) => ({ ...seat, personId: name })),
      predecessorIds: committee.predecessorIds.flatMap((id) => slugs.get(id) ?? []),
    })),
    trips: facts.trips.flatMap((trip) => {
      const record = publicTrips.get(trip.reference);
      return record ? publicTrip(trip, record, facts.committees) : [];
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
  });
}

/**
 * In public a person is known by name alone. Whoever bears the same name is taken for the same; the facts call each by
 * a number, so that a name stands in one place only, as the name of somebody who travels.
 */
function withNumberedPersons(facts: PeriodFacts): PeriodFacts {
  const names = new Set<string>();
  for (const { members } of facts.committees) for (const { personId } of members) names.add(personId);
  for (const { travellers } of facts.trips)
    for (const { personId } of travellers.politicians) if (personId !== null) names.add(personId);
  const numbers = new Map([...names].sort().map((name, place) => [name, String(place + 1)]));
  const numberOf = (name: string) => numbers.get(name) ?? "";
  return {
    ...facts,
    committees: facts.committees.map((committee) => ({
      ...committee,
      members: committee.members.map((member) => ({ ...member, personId: numberOf(member.personId) })),
    })),
    trips: facts.trips.map((trip) => ({
      ...trip,
      travellers: {
        ...trip.travellers,
        politicians: trip.travellers.politicians.map((politician) => ({
          ...politician,
          personId: politician.personId && numberOf(politician.personId),
        })),
      },
    })),
  };
}

function publicTrip(
  trip: TripFacts,
  { notice, title, approvals, parts, recommendations }: PublicTrip,
  periodCommittees: readonly CommitteeFacts[],
): TripFacts {
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
    ...factsOfParts({ notice, parts, committees: periodCommittees }),
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
