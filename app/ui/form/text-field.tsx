import { forwardRef, type InputHTMLAttributes } from "react";
import { classes } from "../classes";
import { announced, type FieldProps, fieldId } from "./field";
import { FormGroup } from "./form-group";

/** How much is expected: 8, 11 or 27 characters, the usual 320 px, or the whole width. */
export type FieldWidth = 8 | 11 | 27 | "usual" | "full";

export interface TextFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name"> {
  fieldWidth?: FieldWidth;
}

export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, optional, labelHidden, fieldWidth = "usual", id, className, type = "text", ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <FormGroup {...{ label, hint, error, optional, labelHidden }} id={elementId}>
      <input
        ref={ref}
        id={elementId}
        type={type}
        className={classes("form-input", widthClass(fieldWidth), className)}
        {...announced(elementId, { hint, error })}
        {...rest}
      />
    </FormGroup>
  );
});

export function widthClass(width: FieldWidth): string | false {
  if (width === "usual") return false;
  return width === "full" ? "wide" : `input-char-${width}`;
}
