import { forwardRef } from "react";
import { classes } from "../classes";
import { announced, fieldId } from "./field";
import { FormGroup } from "./form-group";
import { type TextFieldProps, widthClass } from "./text-field";

interface AmountFieldProps extends Omit<TextFieldProps, "type"> {
  /** What is counted, at the right of the field: »kr.«, »EUR«, »dage«. */
  unit?: string;
}

/** An amount as it is typed: right-aligned, with the comma on a phone's number pad. */
export const AmountField = forwardRef<HTMLInputElement, AmountFieldProps>(function AmountField(
  { label, hint, error, optional, labelHidden, fieldWidth = 11, id, className, unit, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  const input = (
    <input
      ref={ref}
      id={elementId}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={classes("form-input amount", widthClass(fieldWidth), className)}
      {...announced(elementId, { hint, error })}
      {...rest}
    />
  );
  return (
    <FormGroup {...{ label, hint, error, optional, labelHidden }} id={elementId}>
      {unit ? (
        <div className="form-input-wrapper form-input-wrapper--suffix">
          {input}
          <div className="form-input-suffix">{unit}</div>
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
});
