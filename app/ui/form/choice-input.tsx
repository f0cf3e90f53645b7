import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";
import { hintId } from "./field";

interface ChoiceInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  kind: "radio" | "checkbox";
  id: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** One radio button or checkbox with its label beside it. */
export const ChoiceInput = forwardRef<HTMLInputElement, ChoiceInputProps>(function ChoiceInput(
  { kind, id, label, hint, "aria-describedby": describedBy, ...rest },
  ref,
) {
  const described = [hint && hintId(id), describedBy].filter(Boolean).join(" ");
  return (
    <div className={`form-group-${kind}`}>
      <input
        ref={ref}
        className={`form-${kind}`}
        type={kind}
        id={id}
        aria-describedby={described || undefined}
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="form-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
    </div>
  );
});
