import { forwardRef } from "react";
import { TextField, type TextFieldProps } from "./text-field";

/** A time of day as text: 9.30. */
export const TimeField = forwardRef<HTMLInputElement, Omit<TextFieldProps, "type">>(
  function TimeField(props, ref) {
    return <TextField ref={ref} fieldWidth={8} autoComplete="off" inputMode="decimal" {...props} />;
  },
);
