import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { NowStands } from "~/ui/form/now-stands";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { RuleEditing } from "../../draft/rule-editing";
import { draftTexts } from "../../draft/texts";
import { useSlotLabel } from "./sentence-slot";
import { listOf } from "./ticked-in";

interface RuleNowProps {
  editing: RuleEditing;
  form: Pick<ReturnType<typeof useTypedForm>, "answer">;
}

/** After a stale save: what another has made of the rule, where it differs. */
export function RuleNow({ editing: { name, parts, committees }, form }: RuleNowProps) {
  const t = useTexts(draftTexts).editing;
  const slotLabel = useSlotLabel(name);
  const inWords = (words: readonly { value: string; label: string }[]) => ({
    say: (value: Parameters<typeof listOf>[0]) =>
      joinWords(listOf(value).map((each) => words.find((word) => word.value === each)?.label ?? each)),
  });
  const named = (words: Readonly<Record<string, string>>) =>
    inWords(Object.entries(words).map(([value, label]) => ({ value, label })));
  return (
    <NowStands
      answer={form.answer}
      fields={[
        ...parts.flatMap((part) =>
          typeof part === "string"
            ? []
            : [
                {
                  name: part.name,
                  label: slotLabel(part),
                  ...(part.options.length > 0 && inWords(part.options)),
                },
              ],
        ),
        { name: "strength", label: t.strength, ...named({ must: t.must, should: t.should }) },
        { name: "appliesTo", label: t.appliesTo, ...named(t.committeeKinds) },
        { name: "committeeIds", label: t.named, ...inWords(committees) },
        { name: "where", label: t.where, ...named(t.places) },
        { name: "citation", label: t.citation },
      ]}
    />
  );
}
