import type { DutyKind } from "~/features/travel-rules/findings";
import type { OwedTrip } from "./owed-trips";
import { type Task, type TaskKind, tripAddress, tripTask } from "./task";

const publications: readonly [DutyKind, TaskKind][] = [
  ["publish_programme", "publishProgramme"],
  ["publish_evaluation", "publishEvaluation"],
  ["publish_accounts", "publishAccounts"],
];

/** The parts of the public record that are ready and not out. */
export function coordinatorTasks(owed: OwedTrip): Task[] {
  return publications
    .filter(([duty]) => owed.duty(duty)?.state === "due")
    .map(([, kind]) => tripTask(kind, owed, { to: `${tripAddress(owed.trip)}/offentliggoerelse` }));
}
