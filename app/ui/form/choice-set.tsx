import type { ReactNode } from "react";
import { classes } from "../classes";
import { announced, type FieldProps } from "./field";
import { FieldNotes } from "./field-notes";
import { OptionalMark } from "./optional-mark";

interface ChoiceSetProps extends Omit<FieldProps, "name" | "id"> {
  id: string;
  inline?: boolean;
  /** Radio buttons or checkboxes. */
  children: ReactNode;
}

/** Several choices under one question: the frame of RadioGroup and CheckboxGroup. */
export function ChoiceSet(props: ChoiceSetProps) {
  const { id, label, hint, error, optional, labelHidden, inline, children } = props;
  return (
    <fieldset
      className={classes("form-group", error !== undefined && "form-error")}
      aria-describedby={announced(id, { hint, error })["aria-describedby"]}
    >
      <legend className={labelHidden ? "sr-only" : "form-label"}>
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {inline ? <div className="choices-inline">{children}</div> : children}
    </fieldset>
  );
}
