import { forwardRef, type InputHTMLAttributes } from "react";
import { ChoiceInput } from "./choice-input";
import { ChoiceSet } from "./choice-set";
import { type FieldProps, fieldId } from "./field";
import { type Choice, choiceId } from "./options";

interface CheckboxGroupProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name" | "defaultValue"> {
  choices: readonly Choice[];
  defaultValues?: readonly string[];
  inline?: boolean;
}

/** Any number of several; the form sends the name once for each that is ticked. */
export const CheckboxGroup = forwardRef<HTMLInputElement, CheckboxGroupProps>(
  function CheckboxGroup(props, ref) {
    const { label, hint, error, optional, labelHidden, id, choices, defaultValues, inline, ...rest } = props;
    const elementId = id ?? fieldId(rest.name);
    return (
      <ChoiceSet {...{ label, hint, error, optional, labelHidden, inline }} id={elementId}>
        {choices.map((choice, index) => (
          <ChoiceInput
            key={choice.value}
            ref={ref}
            kind="checkbox"
            {...rest}
            {...choice}
            id={choiceId(elementId, index)}
            defaultChecked={defaultValues?.includes(choice.value)}
          />
        ))}
      </ChoiceSet>
    );
  },
);
