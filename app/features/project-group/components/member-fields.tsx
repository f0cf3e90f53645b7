import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { useStandingTick } from "~/ui/form/standing-fields";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { editMemberForm, type memberDefaults, newMemberForm } from "../project-group-form";
import { memberLabels, projectGroupTexts } from "../texts";

interface MemberFieldsProps {
  /** Null for somebody who is to join. */
  version: number | null;
  defaults: Partial<ReturnType<typeof memberDefaults>>;
}

export function MemberFields({ version, defaults }: MemberFieldsProps) {
  const t = useTexts(projectGroupTexts);
  const standingTick = useStandingTick();
  const form = useTypedForm({
    form: "member",
    schema: version === null ? newMemberForm : editMemberForm,
    defaults,
    labels: memberLabels,
  });
  return (
    <TypedForm form={form} refused={t.memberRefused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "title", label: t.memberTitle },
          { name: "department", label: t.department },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
          standingTick("isPublic", t.isPublic),
        ]}
      />
      <TextField {...form.field("name")} label={t.name} autoComplete="off" />
      <FieldRow>
        <TextField {...form.field("title")} label={t.memberTitle} optional autoComplete="off" />
        <TextField {...form.field("department")} label={t.department} optional autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} hint={t.dateHint} optional />
        <TextField {...form.field("endsOn")} label={t.endsOn} hint={t.dateHint} optional />
      </FieldRow>
      <Checkbox {...form.field("isPublic")} label={t.isPublic} hint={t.isPublicHint} />
      <SaveRow back="/arbejdsrum/projektgruppe" />
    </TypedForm>
  );
}
