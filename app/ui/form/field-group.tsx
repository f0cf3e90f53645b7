import type { ReactNode } from "react";
import { classes } from "../classes";
import { Heading } from "../heading";
import { announced } from "./field";
import { FieldNotes } from "./field-notes";

interface FieldGroupProps {
  legend: ReactNode;
  /** Makes the legend a heading of that rank, where the group is a part of the page. */
  level?: 2 | 3;
  /** Needed when there is a hint or an error. */
  id?: string;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
}

/** Fields that belong together under one legend. */
export function FieldGroup({ legend, level, id = "", hint, error, children }: FieldGroupProps) {
  return (
    <fieldset
      className={classes("form-group", error !== undefined && "form-error")}
      aria-describedby={announced(id, { hint, error })["aria-describedby"]}
    >
      {level ? (
        <legend>
          <Heading level={level} className={level === 2 ? "sec" : "sub"}>
            {legend}
          </Heading>
        </legend>
      ) : (
        <legend className="form-label">{legend}</legend>
      )}
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
