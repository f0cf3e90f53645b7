import type { AppLoadContext } from "@remix-run/node";
import { tripCommittees } from "~/features/trips/trips.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { signingCapacity } from "~/session/may";
import { daysBetween } from "~/shared/dates";
import { answersTo } from "./answers";
import {
  evaluationPublishedAt,
  findExpectedSigner,
  listEvaluationDecisions,
  secretaryNames,
} from "./around-evaluation.server";
import { mayChangeDivergentAssessment } from "./divergent-assessment";
import { isFrozen } from "./evaluation";
import { type EvaluationAtHand, requireEvaluation, tripAddress } from "./evaluation-page.server";
import {
  contributionCounts,
  listContributions,
  listDivergentAssessments,
  listRecommendations,
  listSections,
} from "./evaluations.server";
import { dayOf, momentOf } from "./moments";
import { findPlaceOfPerson } from "./places.server";
import { hindrancesOf } from "./readiness";
import { isSectionName } from "./sections";

/** The joint evaluation as its page shows it to this viewer. */
export async function evaluationView(
  context: AppLoadContext,
  params: { reference?: string | undefined },
  asked: string | null,
) {
  const { db } = context;
  const viewer = viewerOf(context);
  const today = todayOf(context);
  const hand = await requireEvaluation(context, params);
  const { trip, evaluation, onHand } = hand;
  const contributions = await listContributions(db, trip.id, viewer, today);
  const sections = await listSections(db, trip.id);
  const committees = await tripCommittees(db, trip.id);
  const publishedAt = await evaluationPublishedAt(db, trip.reference);
  const isWritten = trip.state === "recorded" || (evaluation !== null && isFrozen(evaluation));
  const dueOn = isWritten ? null : (evaluation?.contributionsDueOn ?? null);
  const wasAlong = (await findPlaceOfPerson(db, trip.id, viewer.personId)) !== null;
  const servesOther = committees.some(({ id, leads }) => !leads && viewer.secretaryOf.includes(id));
  const may = offersOf(hand, wasAlong || servesOther);
  return {
    address: tripAddress(trip.reference),
    title: trip.title,
    question: trip.question || trip.purpose,
    isPast: trip.state === "recorded",
    /** Whether what was not written is left out: the text is signed, or was written long ago. */
    isWritten,
    committees: committees.map(({ name }) => name),
    evaluation: evaluation && {
      ...evaluation,
      sentToSignerOn: evaluation.sentToSignerAt && dayOf(evaluation.sentToSignerAt),
    },
    sections: sections.map((section) => ({
      ...section,
      editedWhen: section.editedAt && momentOf(section.editedAt, today),
      answers: answersTo(section.section, contributions),
    })),
    open: may.compile && isSectionName(asked) ? asked : null,
    hindrances: hindrancesOf(sections),
    recommendations: await listRecommendations(db, trip.id),
    divergent: (await listDivergentAssessments(db, trip.id)).map((one) => ({
      ...one,
      isMine: mayChangeDivergentAssessment(viewer, one),
    })),
    decisions: await listEvaluationDecisions(db, trip.id),
    counts: await contributionCounts(db, trip.id),
    contributions: contributions
      .filter(({ state }) => state === "sent")
      .map(({ id, author, committee, receivedByMail }) => ({ id, author, committee, receivedByMail })),
    /** Null once contributions are no longer taken in. */
    dueOn,
    daysOverdue: dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0,
    secretaries: await secretaryNames(db, [trip.leadCommitteeId]),
    signer: await findExpectedSigner(db, trip.leadCommitteeId, today),
    publishedOn: publishedAt && dayOf(publishedAt),
    wasAlong,
    hasSentOwn: contributions.some(({ state, personId }) => state === "sent" && personId === viewer.personId),
    capacity: may.sign ? signingCapacity(viewer, onHand.stake, today) : null,
    may,
  };
}

export type EvaluationView = Awaited<ReturnType<typeof evaluationView>>;
export type ShownSection = EvaluationView["sections"][number];

/** What the page offers this viewer today; a divergent assessment only to those who may speak for somebody. */
function offersOf({ may }: EvaluationAtHand, hasVoice: boolean) {
  return {
    compile: may("compileEvaluation", "saveSection"),
    recommend: may("compileEvaluation", "changeRecommendations"),
    setDue: may("compileEvaluation", "setContributionsDue"),
    enterMailed: may("enterContribution", "enterContribution"),
    addDivergent: hasVoice && may("addDivergentAssessment", "addDivergentAssessment"),
    changeDivergent: may("addDivergentAssessment", "changeDivergentAssessment"),
    send: may("compileEvaluation", "sendToSigner"),
    sign: may("signEvaluation", "signEvaluation"),
    recordSignature: may("recordSignature", "recordSignature"),
    decide: may("decideEvaluation", "approveEvaluation"),
    sendBack: may("sendBackEvaluation", "sendBackEvaluation"),
    followUp: may("followUpRecommendation", "followUpRecommendation"),
    register: may("compileEvaluation", "registerPastEvaluation"),
  };
}
