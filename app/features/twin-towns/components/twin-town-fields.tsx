import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { twinTownTexts } from "../texts";

/** What is said of an agreement. */
export function TwinTownFields({ field }: Pick<ReturnType<typeof useTypedForm>, "field">) {
  const t = useTexts(twinTownTexts);
  return (
    <FieldGroup legend={t.agreement} level={2} id="agreement">
      <FieldRow>
        <TextField {...field("since")} label={t.since} hint={t.dateHint} optional autoComplete="off" />
        <TextField {...field("until")} label={t.until} hint={t.dateHint} optional autoComplete="off" />
      </FieldRow>
      <TextArea {...field("aims")} label={t.aims} optional rows={4} />
      <TextArea {...field("activities")} label={t.activities} hint={t.onePerLine} optional rows={4} />
      <TextField
        {...field("responsible")}
        label={t.responsible}
        hint={t.responsibleHint}
        optional
        fieldWidth="full"
        autoComplete="off"
      />
      <FieldRow>
        <TextField
          {...field("reviewedOn")}
          label={t.reviewedOn}
          hint={t.dateHint}
          optional
          autoComplete="off"
        />
        <TextField
          {...field("nextReviewOn")}
          label={t.nextReviewOn}
          hint={t.dateHint}
          optional
          autoComplete="off"
        />
      </FieldRow>
      <TextArea {...field("reasons")} label={t.reasons} hint={t.reasonsHint} optional />
      <TextArea {...field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
    </FieldGroup>
  );
}
