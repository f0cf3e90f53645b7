import type { ReactNode } from "react";
import { classes } from "../classes";
import type { FieldProps } from "./field";
import { FieldNotes } from "./field-notes";
import { OptionalMark } from "./optional-mark";

interface FormGroupProps extends Omit<FieldProps, "name" | "id"> {
  id: string;
  children: ReactNode;
}

/** One labelled field with its hint and its error, in the order that the design system gives them. */
export function FormGroup({ id, label, hint, error, optional, labelHidden, children }: FormGroupProps) {
  return (
    <div className={classes("form-group", error !== undefined && "form-error")}>
      <label className={labelHidden ? "sr-only" : "form-label"} htmlFor={id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
