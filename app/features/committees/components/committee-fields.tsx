import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { committeeKinds } from "../committee";
import { committeeTexts } from "../texts";

interface CommitteeFieldsProps {
  field: ReturnType<typeof useTypedForm>["field"];
  nameHint?: string;
}

/** A committee's name, kind and days. */
export function CommitteeFields({ field, nameHint }: CommitteeFieldsProps) {
  const t = useTexts(committeeTexts);
  return (
    <>
      <TextField {...field("name")} label={t.name} hint={nameHint} fieldWidth="full" autoComplete="off" />
      <RadioGroup
        {...field("kind")}
        label={t.kindLabel}
        hint={t.kindLead}
        choices={committeeKinds.map((kind) => ({
          value: kind,
          label: t.kind[kind],
          hint: t.kindHint[kind] || undefined,
        }))}
      />
      <p className="meta mt-4">{t.daysHint}</p>
      <FieldRow>
        <DateField {...field("startsOn")} label={t.startsOn} />
        <DateField {...field("endsOn")} label={t.endsOn} />
      </FieldRow>
    </>
  );
}
