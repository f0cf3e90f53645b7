import { forwardRef } from "react";
import { useTexts } from "~/shared/texts";
import { uiTexts } from "../texts";
import { TextField, type TextFieldProps } from "./text-field";

/**
 * A date as text, since the browsers' own date fields know no partial dates. `defaultValue` is written the
 * Danish way. The usual keyboard is kept: a phone's number pad lacks the dot.
 */
export const DateField = forwardRef<HTMLInputElement, Omit<TextFieldProps, "type">>(
  function DateField(props, ref) {
    const t = useTexts(uiTexts);
    return (
      <TextField ref={ref} fieldWidth={11} autoComplete="off" {...props} hint={props.hint ?? t.dateHint} />
    );
  },
);
