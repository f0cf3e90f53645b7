import type { IsoDate } from "~/shared/dates";
import type { OwedTrip } from "./owed-trips";

export type TaskKind =
  | "proposeTrip"
  | "recordDecision"
  | "approveTrip"
  | "confirmHeld"
  | "remindContributions"
  | "writeEvaluation"
  | "recordEvaluationDecision"
  | "finishAccounts"
  | "followUp"
  | "closeTrip"
  | "planTrip"
  | "writeContribution"
  | "signEvaluation"
  | "publishProgramme"
  | "publishEvaluation"
  | "publishAccounts"
  | "addPeriod"
  | "adoptRules"
  | "nameChair"
  | "assignSecretary"
  | "closePeriod"
  | "settlePeriod"
  | "beginReport"
  | "finishReport"
  | "publishReport";

/** One thing to do, with the one place where it is done. */
export interface Task {
  kind: TaskKind;
  trip: { reference: string; title: string; committees: readonly string[] } | null;
  /** Null where nothing sets a date: it can be done now. */
  dueOn: IsoDate | null;
  to: string;
  /** What the task's sentence names: people or committees; a period, and the day since which it is over. */
  names: readonly string[];
  /** A number beside its names: how many things it counts, or the year of a follow-up; 0 for most. */
  count: number;
  /** The rule that sets the date, in its own words. */
  citation: string;
}

export function tripAddress({ reference }: { reference: string }): string {
  return `/arbejdsrum/studieture/${reference}`;
}

interface TaskGiven {
  dueOn?: IsoDate | null;
  to?: string;
  names?: readonly string[];
  count?: number;
  citation?: string;
}

export function tripTask(kind: TaskKind, { trip, committees }: OwedTrip, given: TaskGiven = {}): Task {
  return {
    kind,
    trip: { reference: trip.reference, title: trip.title, committees },
    dueOn: given.dueOn ?? null,
    to: given.to ?? tripAddress(trip),
    names: given.names ?? [],
    count: given.count ?? 0,
    citation: given.citation ?? "",
  };
}

export function plainTask(kind: TaskKind, given: TaskGiven & { to: string }): Task {
  return { kind, trip: null, dueOn: null, names: [], count: 0, citation: "", ...given };
}

export type TaskGroup = "overdue" | "soon" | "later";
