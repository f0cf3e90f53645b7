import type { ReactNode } from "react";
import { classes } from "./classes";
import type { WrittenDate } from "./task";

interface ThinTaskProps {
  /** Absent where nothing sets a date. */
  when?: WrittenDate;
  /** How far off, in words. */
  distance: string;
  late?: boolean;
  who: ReactNode;
  what: ReactNode;
  status?: ReactNode;
}

/** Something that others owe: no button, one line of status. */
export function ThinTask({ when, distance, late, who, what, status }: ThinTaskProps) {
  return (
    <li className="task task-thin">
      <p>
        {when && (
          <>
            <time dateTime={when.iso}>{when.text}</time>,{" "}
          </>
        )}
        <span className={classes(late && "bad")}>{distance}</span>
      </p>
      <p>
        {who}
        <br />
        <span className="meta">{what}</span>
      </p>
      <p className="meta">{status}</p>
    </li>
  );
}
