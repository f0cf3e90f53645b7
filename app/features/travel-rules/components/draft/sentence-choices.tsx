import { announced, fieldId } from "~/ui/form/field";
import { FieldNotes } from "~/ui/form/field-notes";
import { choiceId, type Option } from "~/ui/form/options";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { tickedIn } from "./ticked-in";

interface SentenceChoicesProps {
  name: string;
  label: string;
  form: Pick<ReturnType<typeof useTypedForm>, "answer" | "errors">;
  options: readonly Option[];
  ticked: readonly string[];
}

/** Any of several, inside a sentence. */
export function SentenceChoices({ name, label, form, options, ticked }: SentenceChoicesProps) {
  const id = fieldId(name);
  const error = form.errors[name];
  const chosen = tickedIn(form.answer, name, ticked);
  return (
    <fieldset
      className="sentence-choices"
      aria-label={label}
      aria-describedby={announced(id, { error })["aria-describedby"]}
    >
      <FieldNotes id={id} error={error} />
      {options.map(({ value, label: words }, index) => (
        <span key={value} className="form-group-checkbox">
          <input
            className="form-checkbox"
            type="checkbox"
            id={choiceId(id, index)}
            name={`${name}[]`}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <label htmlFor={choiceId(id, index)}>{words}</label>
        </span>
      ))}
    </fieldset>
  );
}
