import { signingCapacity, type TripStake } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import { administratorTasks } from "./administrator-tasks";
import { coordinatorTasks } from "./coordinator-tasks";
import type { DeskFacts } from "./desk-facts";
import { type OwedTrip, owedTrips } from "./owed-trips";
import { planningTasks } from "./planning-tasks";
import { coordinatorReportTasks, secretaryReportTasks } from "./report-tasks";
import { secretaryTasks } from "./secretary-tasks";
import { type Task, tripAddress, tripTask } from "./task";

/** Everything that waits for the viewer today, most urgent first: what is late, then by date, then what has none. */
export function tasksFor(viewer: Viewer, facts: DeskFacts, today: IsoDate): Task[] {
  const trips = owedTrips(facts, today);
  const has = (role: Viewer["roles"][number]) => viewer.roles.includes(role);
  const tasks = [
    ...(has("secretary") ? trips.flatMap((trip) => secretaryTasks(viewer, trip, today)) : []),
    ...(has("secretary") ? planningTasks(viewer, facts, today) : []),
    ...(has("secretary") ? secretaryReportTasks(viewer, facts, today) : []),
    ...(has("politician") ? trips.flatMap((trip) => politicianTasks(viewer, trip, facts, today)) : []),
    ...(has("coordinator") ? trips.flatMap(coordinatorTasks) : []),
    ...(has("coordinator") ? coordinatorReportTasks(facts) : []),
    ...(has("administrator") ? administratorTasks(facts, today) : []),
  ];
  return tasks.sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

function politicianTasks(viewer: Viewer, owed: OwedTrip, facts: DeskFacts, today: IsoDate): Task[] {
  const { trip, evaluation } = owed;
  if (trip.state !== "held" || !evaluation) return [];
  const isOpen = ["none", "awaiting", "draft", "returned"].includes(trip.evaluation.state);
  const mine = evaluation.contributions.find(({ personId }) => personId === viewer.personId);
  const address = tripAddress(trip);
  return [
    ...(isOpen && mine && mine.state !== "sent"
      ? [
          tripTask("writeContribution", owed, {
            dueOn: evaluation.contributionsDueOn,
            to: `${address}/bidrag`,
          }),
        ]
      : []),
    ...(isOpen && evaluation.isSentToSigner && signingCapacity(viewer, stakeOf(owed, facts), today)
      ? [
          tripTask("signEvaluation", owed, {
            dueOn: owed.duty("evaluation")?.dueOn,
            to: `${address}/evaluering`,
          }),
        ]
      : []),
  ];
}

function stakeOf({ trip, committee }: OwedTrip, facts: DeskFacts): TripStake {
  return {
    state: trip.state,
    leadCommitteeId: trip.leadCommitteeId,
    leadEndsOn: committee(trip.leadCommitteeId)?.endsOn ?? "9999-12-31",
    committeeIds: trip.committeeIds,
    successorIds: facts.successors.get(trip.leadCommitteeId) ?? [],
  };
}
