import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { type IsoDate, relativeDays, weekdayName } from "~/shared/dates";
import { formatNearDate } from "~/shared/near-date";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { SectionHeading } from "~/ui/section-heading";
import { Task as TaskItem, TaskList } from "~/ui/task";
import type { DeskView } from "../desk-view";
import { type Task, type TaskGroup, tripAddress } from "../task";
import { deskTexts } from "../texts";

const groups: readonly TaskGroup[] = ["overdue", "soon", "later"];

/** What waits for the viewer: what is late first, and said so in words. */
export function TaskGroups({ tasks, today }: Pick<DeskView, "tasks" | "today">) {
  const t = useTexts(deskTexts);
  return groups
    .filter((group) => tasks[group].length > 0)
    .map((group) => (
      <Fragment key={group}>
        <SectionHeading level={3}>
          {t.groups[group]} <span className="weight-normal">({tasks[group].length})</span>
        </SectionHeading>
        <TaskList>
          {tasks[group].map((task) => (
            <OneTask
              key={`${task.kind} ${task.to} ${task.names.join()}`}
              task={task}
              today={today}
              late={group === "overdue"}
            />
          ))}
        </TaskList>
      </Fragment>
    ));
}

interface OneTaskProps {
  task: Task;
  today: IsoDate;
  late: boolean;
}

function OneTask({ task, today, late }: OneTaskProps) {
  const t = useTexts(deskTexts);
  const { title, why, button } = t.task[task.kind];
  const date = task.dueOn && `${weekdayName(task.dueOn)} ${formatNearDate(task.dueOn, today)}`;
  return (
    <TaskItem
      when={useDistance(task.dueOn, today)}
      late={late}
      deadline={task.dueOn && date ? { iso: task.dueOn, text: late ? t.deadline(date) : date } : undefined}
      title={title(task.names, task.count)}
      about={
        task.trip && (
          <>
            <Link to={tripAddress(task.trip)}>{task.trip.title}</Link> · {task.trip.committees.join(", ")}
          </>
        )
      }
      why={why(task.names, task.count)}
      source={task.citation && t.citation(task.citation)}
      action={
        <ButtonLink to={task.to} kind={late ? "primary" : "secondary"}>
          {button}
        </ButtonLink>
      }
    />
  );
}

/** »Om 4 dage«, »44 dage over fristen«. */
function useDistance(dueOn: IsoDate | null, today: IsoDate): string {
  const t = useTexts(deskTexts);
  if (dueOn === null) return t.noDeadline;
  const { kind, days } = relativeDays(dueOn, today);
  if (kind === "today") return t.today;
  return kind === "overdue" ? t.daysLate(days) : t.inDays(days);
}
