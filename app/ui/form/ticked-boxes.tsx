import type { ReactNode } from "react";
import type { FormAnswer } from "~/shared/form-answer";
import { CheckboxGroup } from "./checkbox-group";
import type { Choice } from "./options";
import type { useTypedForm } from "./use-typed-form";

interface TickedBoxesProps {
  form: Pick<ReturnType<typeof useTypedForm>, "answer" | "errors">;
  /** The list's name in the schema. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  labelHidden?: boolean;
  inline?: boolean;
  choices: readonly Choice[];
  /** Those ticked at first. */
  ticked?: readonly string[];
}

/** Any number of several, in a form made with useTypedForm: ticked as they were sent, else as they were at first. */
export function TickedBoxes({ form, name, ticked = [], ...rest }: TickedBoxesProps) {
  return (
    <CheckboxGroup
      {...rest}
      id={name}
      name={`${name}[]`}
      error={form.errors[name]}
      defaultValues={tickedIn(form.answer, name, ticked)}
    />
  );
}

function tickedIn(
  answer: FormAnswer | undefined,
  name: string,
  atFirst: readonly string[],
): readonly string[] {
  if (!answer) return atFirst;
  return [answer.typed[name] ?? []].flat().filter((value) => typeof value === "string");
}
