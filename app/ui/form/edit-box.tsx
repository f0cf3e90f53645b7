import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading";

interface EditBoxProps {
  id?: string;
  heading?: ReactNode;
  level?: HeadingLevel;
  note?: ReactNode;
  /** The form. */
  children: ReactNode;
}

/** Change in place: the form stands, bordered, where the row stood. */
export function EditBox({ id, heading, level = 4, note, children }: EditBoxProps) {
  return (
    <div className="editing" id={id}>
      {heading && (
        <Heading level={level} className="h4 mt-0 mb-2">
          {heading}
        </Heading>
      )}
      {note && <p className="meta">{note}</p>}
      {children}
    </div>
  );
}
