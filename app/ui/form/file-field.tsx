import { forwardRef, type InputHTMLAttributes } from "react";
import { announced, type FieldProps, fieldId } from "./field";
import { FormGroup } from "./form-group";

interface FileFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "type" | "defaultValue"> {}

export const FileField = forwardRef<HTMLInputElement, FileFieldProps>(function FileField(
  { label, hint, error, optional, labelHidden, id, ...rest },
  ref,
) {
  const elementId = id ?? fieldId(rest.name);
  return (
    <FormGroup {...{ label, hint, error, optional, labelHidden }} id={elementId}>
      <input
        ref={ref}
        id={elementId}
        type="file"
        className="file-input"
        {...announced(elementId, { hint, error })}
        {...rest}
      />
    </FormGroup>
  );
});
