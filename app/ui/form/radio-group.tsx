import { forwardRef, type InputHTMLAttributes } from "react";
import { ChoiceInput } from "./choice-input";
import { ChoiceSet } from "./choice-set";
import { type FieldProps, fieldId } from "./field";
import { type Choice, choiceId } from "./options";

interface RadioGroupProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "defaultValue"> {
  choices: readonly Choice[];
  defaultValue?: string;
  inline?: boolean;
}

/** One of a few. The ref is given to each button, as react-hook-form expects. */
export const RadioGroup = forwardRef<HTMLInputElement, RadioGroupProps>(function RadioGroup(props, ref) {
  const { label, hint, error, optional, labelHidden, id, choices, defaultValue, inline, ...rest } = props;
  const elementId = id ?? fieldId(rest.name);
  return (
    <ChoiceSet {...{ label, hint, error, optional, labelHidden, inline }} id={elementId}>
      {choices.map((choice, index) => (
        <ChoiceInput
          key={choice.value}
          ref={ref}
          kind="radio"
          {...rest}
          {...choice}
          id={choiceId(elementId, index)}
          defaultChecked={defaultValue === undefined ? undefined : choice.value === defaultValue}
        />
      ))}
    </ChoiceSet>
  );
});
