import { forwardRef, type SelectHTMLAttributes } from "react";
import { classes } from "../classes";
import { announced, type FieldProps, fieldId } from "./field";
import { FormGroup } from "./form-group";
import type { Option, OptionGroup } from "./options";
import { SelectOptions } from "./select-options";

interface SelectProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name"> {
  options: readonly (Option | OptionGroup)[];
  placeholder?: string;
}

export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, hint, error, optional, labelHidden, id, options, placeholder, className, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <FormGroup {...{ label, hint, error, optional, labelHidden }} id={elementId}>
      <select
        ref={ref}
        id={elementId}
        className={classes("form-select", className)}
        {...announced(elementId, { hint, error })}
        {...rest}
      >
        <SelectOptions options={options} placeholder={placeholder} />
      </select>
    </FormGroup>
  );
});
