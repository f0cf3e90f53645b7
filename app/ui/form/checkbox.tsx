import { forwardRef, type InputHTMLAttributes } from "react";
import { classes } from "../classes";
import { ChoiceInput } from "./choice-input";
import { announced, errorId, type FieldProps, fieldId } from "./field";
import { FieldNotes } from "./field-notes";

interface CheckboxProps
  extends Omit<FieldProps, "optional" | "labelHidden">,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name"> {}

/** One yes or no, said by its label. A form's field comes with its first value as text: "true", "on" as it was sent. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, error, id, defaultValue, defaultChecked = isTicked(defaultValue), ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <div className={classes("form-group", error !== undefined && "form-error")}>
      <FieldNotes id={elementId} error={error} />
      <ChoiceInput
        ref={ref}
        kind="checkbox"
        id={elementId}
        label={label}
        hint={hint}
        aria-invalid={announced(elementId, { error })["aria-invalid"]}
        aria-describedby={error ? errorId(elementId) : undefined}
        defaultChecked={defaultChecked}
        {...rest}
      />
    </div>
  );
});

function isTicked(value: unknown): boolean | undefined {
  return value === undefined ? undefined : value === "true" || value === "on";
}
