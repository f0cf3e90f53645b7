import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type contactTyped, editContactForm, newContactForm } from "../contact-form";
import { memberContactLabels, networkTexts } from "../texts";

interface MemberContactFieldsProps {
  /** Null for somebody new. */
  version: number | null;
  defaults: Partial<ReturnType<typeof contactTyped>>;
  back: string;
}

/** Whom to ask at a member, from when and until when. */
export function MemberContactFields({ version, defaults, back }: MemberContactFieldsProps) {
  const texts = useTexts(networkTexts);
  const t = texts.contactForm;
  const form = useTypedForm({
    form: "contact",
    schema: version === null ? newContactForm : editContactForm,
    defaults,
    labels: memberContactLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "contactName", label: texts.name },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
        ]}
      />
      <ContactFields field={form.field} />
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} hint={texts.dateHint} optional />
        <TextField {...form.field("endsOn")} label={t.endsOn} hint={t.endsHint} optional />
      </FieldRow>
      <SaveRow back={back} />
    </TypedForm>
  );
}
