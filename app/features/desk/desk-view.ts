import type { Viewer } from "~/session/viewer";
import { addDays, type IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { type PeriodTable, periodTable } from "./period-rows";
import type { Task, TaskGroup } from "./task";
import { tasksFor } from "./tasks";
import { type Waiting, waitingFor } from "./waiting";

/** The desk as its page shows it. */
export interface DeskView {
  today: IsoDate;
  viewer: { roles: Viewer["roles"]; committees: readonly string[] };
  tasks: Readonly<Record<TaskGroup, readonly Task[]>>;
  waiting: readonly Waiting[];
  period: PeriodTable | null;
  coordinators: readonly string[];
  mayPlan: boolean;
}

const soonInDays = 30;

export function deskView(viewer: Viewer, facts: DeskFacts, today: IsoDate): DeskView {
  const tasks = tasksFor(viewer, facts, today);
  const in30 = addDays(today, soonInDays);
  const groupOf = ({ dueOn }: Task): TaskGroup =>
    dueOn === null || (dueOn >= today && dueOn <= in30) ? "soon" : dueOn < today ? "overdue" : "later";
  const grouped = (group: TaskGroup) => tasks.filter((task) => groupOf(task) === group);
  return {
    today,
    viewer: { roles: viewer.roles, committees: servedBy(viewer, facts, today) },
    tasks: { overdue: grouped("overdue"), soon: grouped("soon"), later: grouped("later") },
    waiting: waitingFor(viewer, facts, today),
    period: periodTable(viewer, facts.periods, today),
    coordinators: facts.coordinators,
    mayPlan: viewer.roles.includes("secretary") || viewer.roles.includes("administrator"),
  };
}

/** The committees of today that the viewer serves as secretary. */
function servedBy(viewer: Viewer, { periods }: DeskFacts, today: IsoDate): string[] {
  return periods
    .flatMap(({ committees }) => committees)
    .filter(
      ({ id, startsOn, endsOn }) => viewer.secretaryOf.includes(id) && startsOn <= today && today <= endsOn,
    )
    .map(({ name }) => name);
}
