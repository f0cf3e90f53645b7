import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { FieldRow } from "~/ui/form/field-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { projectTexts } from "../texts";

interface BasicFieldsProps {
  form: Pick<ReturnType<typeof useTypedForm>, "field">;
}

/** What a project is: names, dates, who answers for it. */
export function BasicFields({ form: { field } }: BasicFieldsProps) {
  const t = useTexts(projectTexts);
  return (
    <>
      <TextField {...field("title")} label={t.titleLabel} fieldWidth="full" autoComplete="off" />
      <FieldRow>
        <TextField {...field("acronym")} label={t.acronym} hint={t.acronymHint} optional autoComplete="off" />
        <TextField {...field("kind")} label={t.kind} hint={t.kindHint} optional autoComplete="off" />
      </FieldRow>
      <TextArea {...field("purpose")} label={t.purpose} optional rows={5} />
      <PeriodFields field={field} />
      <FieldRow>
        <TextField {...field("ownerDepartment")} label={t.ownerDepartment} optional autoComplete="off" />
        <TextField
          {...field("projectLeader")}
          label={t.projectLeader}
          hint={t.projectLeaderHint}
          optional
          autoComplete="off"
        />
      </FieldRow>
      <TextField
        {...field("website")}
        label={t.website}
        optional
        fieldWidth="full"
        inputMode="url"
        autoComplete="off"
      />
      <ContactFields field={field} />
      <TextArea {...field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
    </>
  );
}

/** From when to when, as precisely as it is known. */
export function PeriodFields({ field }: BasicFieldsProps["form"]) {
  const t = useTexts(projectTexts);
  return (
    <FieldRow>
      <TextField {...field("startsOn")} label={t.startsOn} hint={t.dateHint} optional autoComplete="off" />
      <TextField {...field("endsOn")} label={t.endsOn} hint={t.dateHint} optional autoComplete="off" />
    </FieldRow>
  );
}
