import type { AppLoadContext } from "@remix-run/node";
import { approvalGaps, committeeAnswers, counts } from "./approval-gaps";
import type { Decision } from "./decision";
import { type Dependent, whatRestsOn } from "./decision-dependence";
import { type Departure, decisionGround, listDepartures } from "./decisions.server";
import type { LegalBasis } from "./legal-basis";
import { listLegalBasis } from "./legal-basis.server";
import type { Trip } from "./trip";
import { mayNow } from "./trip-page.server";
import { tripCommittees } from "./trips.server";

export interface DecisionView extends Decision {
  /** What keeps it from being removed; null when nothing does. */
  rests: Dependent | null;
  counts: boolean;
}

export interface CommitteeDecisions {
  id: string;
  name: string;
  leads: boolean;
  answer: "yes" | "no" | "none" | "returned";
  decisions: readonly DecisionView[];
}

export interface DecisionsPage {
  title: string;
  address: string;
  version: number;
  isPast: boolean;
  isProposed: boolean;
  reapproving: boolean;
  committees: readonly CommitteeDecisions[];
  others: readonly DecisionView[];
  departures: readonly Departure[];
  missing: readonly string[];
  saidNo: readonly string[];
  legalBasis: readonly LegalBasis[];
  may: Record<
    "recordDecision" | "releaseDecision" | "recordLegalBasis" | "leaveOutCommittee" | "approveTrip",
    boolean
  >;
}

/** All that the page of a trip's decisions shows. */
export async function decisionsPage(context: AppLoadContext, trip: Trip): Promise<DecisionsPage> {
  const ground = await decisionGround(context.db, trip.id);
  const committees = await tripCommittees(context.db, trip.id);
  const views = ground.decisions.map(
    (decision): DecisionView => ({
      ...decision,
      rests: whatRestsOn(decision, ground),
      counts: counts(decision),
    }),
  );
  const ids = committees.map(({ id }) => id);
  const answers = committeeAnswers(ids, ground.decisions);
  const gaps = approvalGaps({ committeeIds: ids }, ground.decisions);
  const named = (some: readonly string[]) =>
    committees.filter(({ id }) => some.includes(id)).map(({ name }) => name);
  return {
    title: trip.title,
    address: `/arbejdsrum/studieture/${trip.reference}`,
    version: trip.version,
    isPast: trip.state === "recorded",
    isProposed: trip.state === "proposed",
    reapproving: trip.reapproving,
    committees: committees.map(({ id, name, leads }, index) => ({
      id,
      name,
      leads,
      answer:
        answers[index]?.decision?.outcome === "returned" ? "returned" : (answers[index]?.answer ?? "none"),
      decisions: views.filter(({ committeeId }) => committeeId === id),
    })),
    others: views.filter(({ committeeId }) => committeeId === null || !ids.includes(committeeId)),
    departures: await listDepartures(context.db, trip.id),
    missing: named(gaps.missing),
    saidNo: named(gaps.saidNo),
    legalBasis: await listLegalBasis(context.db, trip.id),
    may: await mayNow(context, trip.id, [
      "recordDecision",
      "releaseDecision",
      "recordLegalBasis",
      "leaveOutCommittee",
      "approveTrip",
    ]),
  };
}
