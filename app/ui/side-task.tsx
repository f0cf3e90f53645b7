import type { ReactNode } from "react";
import { classes } from "./classes";
import type { WrittenDate } from "./task";

interface SideTaskProps {
  when: WrittenDate;
  late?: boolean;
  what: ReactNode;
  /** Who owes it, and how far off it is. */
  who: ReactNode;
  /** A button, or a few words on why there is none yet. */
  action?: ReactNode;
}

/** »Who owes what« beside a trip: a Task in less room. */
export function SideTask({ when, late, what, who, action }: SideTaskProps) {
  return (
    <li className={classes("task task-side", late && "task-late")}>
      <p>
        <time dateTime={when.iso}>
          <strong className={classes(late && "bad")}>{when.text}</strong>
        </time>
      </p>
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
