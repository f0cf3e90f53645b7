import { type AppLoadContext, data } from "@remix-run/node";
import { tripCommittees } from "~/features/trips/trips.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { findExpectedSigner, secretaryNames } from "./around-evaluation.server";
import { contributionDefaults } from "./contribution-form";
import { countEditions } from "./editions.server";
import { isFrozen } from "./evaluation";
import { requireEvaluation, tripAddress } from "./evaluation-page.server";
import { findOwnContribution } from "./evaluations.server";
import { momentOf } from "./moments";
import { findPlaceOfPerson, listVisitsAskedAbout } from "./places.server";

/** A politician's own contribution as its page shows it; forbidden to whoever was not along. */
export async function ownContributionView(
  context: AppLoadContext,
  params: { reference?: string | undefined },
) {
  const { db } = context;
  const { trip, evaluation, may } = await requireEvaluation(context, params);
  const place = await findPlaceOfPerson(db, trip.id, viewerOf(context).personId);
  if (!place?.personId) throw data(null, { status: 403 });
  const today = todayOf(context);
  const own = await findOwnContribution(db, trip.id, place.personId);
  const visits = await listVisitsAskedAbout(db, trip.id, place.committeeId);
  const committees = await tripCommittees(db, trip.id);
  const dueOn = evaluation?.contributionsDueOn ?? null;
  return {
    address: tripAddress(trip.reference),
    title: trip.title,
    startsOn: trip.startsOn,
    endsOn: trip.endsOn,
    question: trip.question,
    committee: place.committee,
    committees: committees.map(({ name }) => name),
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
    secretaries: await secretaryNames(db, [trip.leadCommitteeId]),
    signer: await findExpectedSigner(db, trip.leadCommitteeId, today),
    visits,
    defaults: contributionDefaults(own, visits),
    /** Null until something was saved. */
    own: own && {
      ...own,
      savedWhen: momentOf(own.savedAt, today),
      sentWhen: own.sentAt && momentOf(own.sentAt, today),
    },
    editions: await countEditions(db, place.participantId),
    mayWrite: may("writeContribution", own?.state === "sent" ? "sendContribution" : "saveContribution"),
    isFrozen: evaluation !== null && isFrozen(evaluation),
    storageKey: `udsyn.bidrag.${place.participantId}`,
  };
}

export type OwnContributionView = Awaited<ReturnType<typeof ownContributionView>>;
