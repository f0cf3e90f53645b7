import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldGroup } from "~/ui/form/field-group";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { adoptionForm } from "../adoption-form";
import { committeeKinds } from "../rule-sets";
import { travelRuleTexts } from "../texts";

export type SimpleKind = keyof typeof travelRuleTexts.da.adoption.use;

interface RuleFieldsProps {
  kind: SimpleKind;
  field: ReturnType<typeof useTypedForm<typeof adoptionForm>>["field"];
}

/** One kind of rule: whether it is used, its number, its strength, whom it speaks of, its own words. */
export function RuleFields({ kind, field }: RuleFieldsProps) {
  const t = useTexts(travelRuleTexts).adoption;
  const at = (part: string) => field(`rules.${kind}.${part}`);
  const ticked = (part: string) => ({ ...at(part), defaultChecked: at(part).defaultValue !== undefined });
  return (
    <FieldGroup legend={t.use[kind]} level={2}>
      <Checkbox {...ticked("used")} label={t.use[kind]} />
      <TextField {...at("number")} label={t.number[kind]} inputMode="numeric" fieldWidth={8} />
      <RadioGroup
        {...at("strength")}
        label={t.strength}
        inline
        choices={[
          { value: "must", label: t.must },
          { value: "should", label: t.should },
        ]}
      />
      <FieldGroup legend={t.appliesTo}>
        <div className="choices-inline">
          {committeeKinds.map((committee) => (
            <Checkbox
              key={committee}
              {...ticked(`committees.${committee}`)}
              label={t.committeeKinds[committee]}
            />
          ))}
        </div>
      </FieldGroup>
      <TextArea {...at("citation")} label={t.citation} hint={t.citationHint} rows={2} optional />
    </FieldGroup>
  );
}
