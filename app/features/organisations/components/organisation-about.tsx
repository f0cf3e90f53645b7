import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { detailTexts } from "../detail-texts";

/** What else is known of an organisation: all of it may be left out. */
export function OrganisationAbout({ field }: Pick<ReturnType<typeof useTypedForm>, "field">) {
  const t = useTexts(detailTexts);
  return (
    <FieldGroup legend={t.legend} level={2} id="about">
      <TextArea {...field("description")} label={t.description} optional rows={4} />
      <FieldRow>
        <TextArea {...field("earlierNames")} label={t.earlierNames} hint={t.onePerLine} optional />
        <TextArea {...field("languages")} label={t.languages} hint={t.languagesHint} optional />
      </FieldRow>
      <FieldRow>
        <TextField {...field("staff")} label={t.staff} hint={t.numberHint} optional inputMode="numeric" />
        <TextField
          {...field("trainees")}
          label={t.trainees}
          hint={t.numberHint}
          optional
          inputMode="numeric"
        />
      </FieldRow>
      <TextArea {...field("duties")} label={t.duties} hint={t.onePerLine} optional />
      <TextArea {...field("offers")} label={t.offers} hint={t.onePerLine} optional />
    </FieldGroup>
  );
}
