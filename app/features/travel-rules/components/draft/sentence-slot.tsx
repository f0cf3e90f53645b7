import { useState } from "react";
import { useTexts } from "~/shared/texts";
import { BareInput, BareSelect } from "~/ui/form/bare-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { SentenceSlot as Slot } from "../../draft/sentence-parts";
import { draftTexts } from "../../draft/texts";
import { SentenceChoices } from "./sentence-choices";

export interface SentenceSlotProps {
  slot: Slot;
  /** Heard, not seen. */
  label: string;
  form: ReturnType<typeof useTypedForm>;
  /** Those of a list that are ticked at first. */
  ticked: readonly string[];
}

/** A place in a rule's sentence, to be filled in. */
export function SentenceSlot({ slot, label, form, ticked }: SentenceSlotProps) {
  const { name, spec, options } = slot;
  const field = form.field(name);
  switch (spec.type) {
    case "whole":
      return <NumberSlot slot={slot} label={label} field={field} />;
    case "amount":
      return (
        <>
          <BareInput {...field} label={label} fieldWidth={11} inputMode="decimal" autoComplete="off" /> kr.
        </>
      );
    case "choice":
      return <BareSelect {...field} label={label} options={options} />;
    case "countries":
      return <BareInput {...field} label={label} fieldWidth={27} autoComplete="off" />;
    case "choices":
      return <SentenceChoices name={name} label={label} form={form} options={options} ticked={ticked} />;
  }
}

interface NumberSlotProps {
  slot: Slot;
  label: string;
  field: ReturnType<ReturnType<typeof useTypedForm>["field"]>;
}

/** A number and what it counts: one trip, two trips. */
function NumberSlot({ slot: { units }, label, field }: NumberSlotProps) {
  const [typed, setTyped] = useState(field.defaultValue ?? "");
  const { onChange } = field;
  return (
    <>
      <BareInput
        {...field}
        label={label}
        fieldWidth={8}
        className="input-number"
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          return onChange(event);
        }}
      />
      {units && ` ${units[typed.trim() === "1" ? 0 : 1]}`}
    </>
  );
}

/** What a place asks for, in words: what its number counts, or what its parameter is called. */
export function useSlotLabel(rule: string): (slot: Slot) => string {
  const t = useTexts(draftTexts);
  return ({ name, spec, units }) => {
    if (spec.type === "amount") return t.amountOf;
    if (spec.type === "whole") {
      const many = units?.[1];
      return many === undefined ? t.number : many === "%" ? t.percent : t.numberOf(many);
    }
    return t.parameter[name] ?? rule;
  };
}
