import { forwardRef, type TextareaHTMLAttributes } from "react";
import { announced, type FieldProps, fieldId } from "./field";
import { FormGroup } from "./form-group";

interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name"> {}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, error, optional, labelHidden, id, rows = 3, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <FormGroup {...{ label, hint, error, optional, labelHidden }} id={elementId}>
      <textarea
        ref={ref}
        id={elementId}
        rows={rows}
        className="form-input wide"
        {...announced(elementId, { hint, error })}
        {...rest}
      />
    </FormGroup>
  );
});
