import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { FieldGroup } from "~/ui/form/field-group";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { useStandingContact } from "~/ui/form/standing-fields";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type groupDefaults, groupForm } from "../project-group-form";
import { groupLabels, projectGroupTexts } from "../texts";

interface GroupFieldsProps {
  version: number;
  defaults: ReturnType<typeof groupDefaults>;
}

/** The form with what is said of the group, and of how the work is organised. */
export function GroupFields({ version, defaults }: GroupFieldsProps) {
  const t = useTexts(projectGroupTexts);
  const standingContact = useStandingContact();
  const form = useTypedForm({ form: "group", schema: groupForm, defaults, labels: groupLabels });
  const written = [
    { name: "purpose", label: t.purpose, hint: t.purposeHint },
    { name: "responsibility", label: t.responsibility, hint: t.responsibilityHint },
    { name: "followUp", label: t.followUp, hint: t.followUpHint },
    { name: "coordinator", label: t.coordinator, hint: t.coordinatorHint },
  ];
  const office = [
    { name: "officeAddress", label: t.officeAddress },
    { name: "openingHours", label: t.openingHours },
  ];
  return (
    <TypedForm form={form} refused={t.refused} version={version}>
      <NowStands answer={form.answer} fields={[...written, ...standingContact, ...office]} />
      <FieldGroup legend={t.organised} level={2}>
        {written.map(({ name, label, hint }) => (
          <TextArea key={name} {...form.field(name)} label={label} hint={hint} optional rows={3} />
        ))}
      </FieldGroup>
      <ContactFields field={form.field} />
      <FieldGroup legend={t.office} level={2}>
        {office.map(({ name, label }) => (
          <TextArea key={name} {...form.field(name)} label={label} optional rows={3} />
        ))}
      </FieldGroup>
      <SaveRow back="/arbejdsrum/projektgruppe" />
    </TypedForm>
  );
}
