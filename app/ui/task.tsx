import type { ReactNode } from "react";
import { classes } from "./classes";
import { Heading, type HeadingLevel } from "./heading";

/** A date as it is written, with its ISO form for machines. */
export interface WrittenDate {
  iso: string;
  text: string;
}

/** Anything owed, most urgent first; its children are Tasks, ThinTasks or SideTasks. */
export function TaskList({ children }: { children: ReactNode }) {
  return <ul className="list">{children}</ul>;
}

interface TaskProps {
  /** How far off, in words: »Om 4 dage«, »44 dage over fristen«. */
  when: string;
  late?: boolean;
  deadline?: WrittenDate;
  title: ReactNode;
  level?: HeadingLevel;
  /** What it belongs to: the trip, its committees. */
  about?: ReactNode;
  why?: ReactNode;
  source?: ReactNode;
  /** The one button that does it. */
  action?: ReactNode;
}

export function Task({ when, late, deadline, title, level = 4, about, why, source, action }: TaskProps) {
  return (
    <li className={classes("task", late && "task-late")}>
      <p className="task-when">
        <strong className={classes(late && "bad")}>{when}</strong>{" "}
        {deadline && (
          <time className="meta" dateTime={deadline.iso}>
            {deadline.text}
          </time>
        )}
      </p>
      <div className="snug">
        <Heading level={level} className="h5">
          {title}
        </Heading>
        {about && <p className="meta">{about}</p>}
        {(why || source) && (
          <p>
            {why} {source && <cite>{source}</cite>}
          </p>
        )}
      </div>
      <div className="task-do">{action}</div>
    </li>
  );
}
