import { forwardRef, type InputHTMLAttributes, type SelectHTMLAttributes } from "react";
import { classes } from "../classes";
import { announced, type FieldProps, fieldId } from "./field";
import { FieldNotes } from "./field-notes";
import type { Option, OptionGroup } from "./options";
import { SelectOptions } from "./select-options";
import { type FieldWidth, widthClass } from "./text-field";

interface BareProps extends Pick<FieldProps, "name" | "id" | "error"> {
  /** Heard, not seen: the sentence or the table's headings show it. */
  label: string;
}

interface BareInputProps extends BareProps, Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name"> {
  fieldWidth?: FieldWidth;
}

/** An input inside a sentence or a table's cell. */
export const BareInput = forwardRef<HTMLInputElement, BareInputProps>(function BareInput(
  { label, error, id, fieldWidth = "usual", className, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <>
      <label className="sr-only" htmlFor={elementId}>
        {label}
      </label>
      <FieldNotes id={elementId} error={error} />
      <input
        ref={ref}
        id={elementId}
        className={classes("form-input", error && "input-wrong", widthClass(fieldWidth), className)}
        {...announced(elementId, { error })}
        {...rest}
      />
    </>
  );
});

interface BareSelectProps extends BareProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name"> {
  options: readonly (Option | OptionGroup)[];
  placeholder?: string;
}

/** A choice inside a sentence or a table's cell. */
export const BareSelect = forwardRef<HTMLSelectElement, BareSelectProps>(function BareSelect(
  { label, error, id, options, placeholder, className, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <>
      <label className="sr-only" htmlFor={elementId}>
        {label}
      </label>
      <FieldNotes id={elementId} error={error} />
      <select
        ref={ref}
        id={elementId}
        className={classes("form-select", error && "input-wrong", className)}
        {...announced(elementId, { error })}
        {...rest}
      >
        <SelectOptions options={options} placeholder={placeholder} />
      </select>
    </>
  );
});
