import type { ReactNode } from "react";
import { classes } from "./classes";
import type { WrittenDate } from "./task";

interface SideTaskProps {
  /** Without an ISO form where nothing sets a date: »Nu«. */
  when: WrittenDate | { iso?: undefined; text: string };
  late?: boolean;
  what: ReactNode;
  /** Who owes it, and how far off it is. */
  who: ReactNode;
  /** A button, or a few words on why there is none yet. */
  action?: ReactNode;
}

/** »Who owes what« beside a trip: a Task in less room. */
export function SideTask({ when, late, what, who, action }: SideTaskProps) {
  const text = <strong className={classes(late && "bad")}>{when.text}</strong>;
  return (
    <li className={classes("task task-side", late && "task-late")}>
      <p>{when.iso ? <time dateTime={when.iso}>{text}</time> : text}</p>
      <p>
        {what}
        <br />
        <span className="meta">{who}</span>
      </p>
      <div className="task-do">
        {typeof action === "string" ? <span className="meta">{action}</span> : action}
      </div>
    </li>
  );
}
