import { formatPartial } from "~/shared/dates";
import { formatAmount } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { AmountField } from "~/ui/form/amount-field";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { projectRuleAddress } from "../project-addresses";
import { type ProjectRule, ruleMeasures, ruleStrengths } from "../project-rule";
import { ruleForm } from "../rule-form";
import { ruleLabels, ruleTexts } from "../rule-texts";
import { GrowingRows } from "./growing-rows";

/** The form with all of a rule on larger projects; null for a new one. */
export function RuleFields({ rule }: { rule: ProjectRule | null }) {
  const t = useTexts(ruleTexts);
  const form = useTypedForm({
    form: rule ? "changeRule" : "rule",
    schema: ruleForm,
    defaults: rule ? valuesOf(rule) : { strength: "must", measure: "budget" },
    labels: ruleLabels,
  });
  return (
    <EditBox id="regel" heading={rule && t.edit} level={2}>
      <TypedForm form={form} refused={t.refused} version={rule?.version}>
        {rule && <HiddenField name="id" value={rule.id} />}
        <TextArea {...form.field("wording")} label={t.wording} hint={t.wordingHint} rows={3} optional />
        <FieldRow>
          <TextField {...form.field("adoptedBy")} label={t.adoptedBy} autoComplete="off" />
          <DateField {...form.field("adoptedOn")} label={t.adoptedOn} optional />
          <DateField {...form.field("startsOn")} label={t.startsOn} />
        </FieldRow>
        <RadioGroup
          {...form.field("strength")}
          label={t.strengthLabel}
          choices={ruleStrengths.map((value) => ({
            value,
            label: t.strength[value],
            hint: t.strengthHint[value],
          }))}
        />
        <RadioGroup
          {...form.field("measure")}
          label={t.measureLabel}
          choices={ruleMeasures.map((value) => ({ value, label: t.measure[value] }))}
        />
        <GrowingRows
          form={form}
          name="amounts"
          legend={t.amounts}
          hint={t.amountsHint}
          known={rule?.amounts.length ?? 0}
          nameOf={t.amountRow}
        >
          {(field) => (
            <FieldRow>
              <TextField
                {...field("currency")}
                label={t.currency}
                fieldWidth={8}
                maxLength={3}
                autoComplete="off"
              />
              <AmountField {...field("amount")} label={t.amount} />
            </FieldRow>
          )}
        </GrowingRows>
        <TextField
          {...form.field("link")}
          label={t.link}
          hint={t.linkHint}
          optional
          fieldWidth="full"
          inputMode="url"
        />
        <SaveRow label={t.save} back={projectRuleAddress} />
      </TypedForm>
    </EditBox>
  );
}

function valuesOf(rule: ProjectRule) {
  return {
    startsOn: formatPartial(rule.startsOn),
    adoptedOn: rule.adoptedOn === null ? "" : formatPartial(rule.adoptedOn),
    adoptedBy: rule.adoptedBy,
    strength: rule.strength,
    measure: rule.measure,
    amounts: rule.amounts.map(({ minor, currency }) => ({ currency, amount: formatAmount(minor, currency) })),
    wording: rule.wording,
    link: rule.link,
  };
}
