import { dutiesBeforeClosing } from "~/features/travel-rules/duties";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { OwedTrip } from "./owed-trips";
import { type Task, tripAddress, tripTask } from "./task";

/**
 * What a trip asks of a secretary. The lead committee's does all but record the other committees' decisions, which
 * each committee's own does.
 */
export function secretaryTasks(viewer: Viewer, owed: OwedTrip, today: IsoDate): Task[] {
  const { trip } = owed;
  const served = trip.committeeIds.filter((id) => viewer.secretaryOf.includes(id));
  if (served.length === 0) return [];
  const leads = viewer.secretaryOf.includes(trip.leadCommitteeId);
  return [...decisionTasks(owed, served, leads), ...(leads ? leadTasks(owed, today) : [])];
}

function decisionTasks(owed: OwedTrip, served: readonly string[], leads: boolean): Task[] {
  const { trip } = owed;
  if (trip.state !== "proposed") return [];
  const dueOn = owed.duty("approve")?.dueOn;
  const undecided = trip.committeeIds.filter(
    (id) => !trip.approvals.some(({ committeeId }) => committeeId === id),
  );
  const mine = undecided.filter((id) => served.includes(id)).flatMap((id) => owed.committee(id)?.name ?? []);
  if (mine.length > 0)
    return [
      tripTask("recordDecision", owed, { dueOn, names: mine, to: `${tripAddress(trip)}/beslutninger` }),
    ];
  return leads && undecided.length === 0
    ? [tripTask("approveTrip", owed, { dueOn, to: `${tripAddress(trip)}/godkend` })]
    : [];
}

function leadTasks(owed: OwedTrip, today: IsoDate): Task[] {
  const { trip } = owed;
  const address = tripAddress(trip);
  const isDue = (kind: Parameters<OwedTrip["duty"]>[0]) => {
    const state = owed.duty(kind)?.state;
    return state === "due" || state === "overdue";
  };
  const tasks: Task[] = [];
  if (trip.state === "draft")
    tasks.push(tripTask("proposeTrip", owed, { dueOn: owed.duty("approve")?.dueOn }));
  if (isDue("confirm_held")) tasks.push(tripTask("confirmHeld", owed, { to: `${address}/afholdt` }));
  if (isDue("evaluation")) tasks.push(...evaluationTasks(owed, today));
  if (isDue("accounts")) tasks.push(tripTask("finishAccounts", owed, { to: `${address}/budget` }));
  if (isDue("follow_up"))
    tasks.push(
      tripTask("followUp", owed, { dueOn: owed.followUpOn, to: `${address}/evaluering/opfoelgning` }),
    );
  if ((trip.state === "held" || trip.state === "cancelled") && dutiesBeforeClosing(owed.duties).length === 0)
    tasks.push(tripTask("closeTrip", owed, { to: `${address}/afslut` }));
  return tasks;
}

function evaluationTasks(owed: OwedTrip, today: IsoDate): Task[] {
  const { trip, evaluation } = owed;
  const to = `${tripAddress(trip)}/evaluering`;
  if (trip.evaluation.state === "submitted")
    return [tripTask("recordEvaluationDecision", owed, { to: `${to}/beslutning` })];
  const dated = { to, dueOn: owed.duty("evaluation")?.dueOn, citation: owed.evaluationCitation };
  const contributionsDueOn = evaluation?.contributionsDueOn ?? null;
  const late = contributionsDueOn !== null && contributionsDueOn < today;
  const missing = (evaluation?.contributions ?? []).filter(({ state }) => state !== "sent");
  return [
    ...(late && missing.length > 0 && !evaluation?.isSentToSigner
      ? [
          tripTask("remindContributions", owed, {
            to: `${to}/bidrag`,
            dueOn: contributionsDueOn,
            names: missing.map(({ name }) => name),
          }),
        ]
      : []),
    ...(evaluation?.isSentToSigner ? [] : [tripTask("writeEvaluation", owed, dated)]),
  ];
}
