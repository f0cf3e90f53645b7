import { useTexts } from "~/shared/texts";
import { AmountField } from "~/ui/form/amount-field";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { projectTexts } from "../texts";

/** Budget, grant and own contribution in one currency, each of which may be unknown. */
export function AmountFields({ field }: Pick<ReturnType<typeof useTypedForm>, "field">) {
  const t = useTexts(projectTexts);
  return (
    <FieldGroup legend={t.money} level={2} id="beloeb" hint={t.amountsHint}>
      <TextField
        {...field("currency")}
        label={t.currency}
        hint={t.currencyHint}
        fieldWidth={8}
        maxLength={3}
        autoComplete="off"
      />
      <FieldRow>
        <AmountField {...field("budget")} label={t.budget} optional />
        <AmountField {...field("grant")} label={t.grant} optional />
        <AmountField {...field("own")} label={t.own} optional />
      </FieldRow>
    </FieldGroup>
  );
}
