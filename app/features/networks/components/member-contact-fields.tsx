import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { useStandingContact } from "~/ui/form/standing-fields";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { uiTexts } from "~/ui/texts";
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
  const words = useTexts(uiTexts).contact;
  const standingContact = useStandingContact();
  const form = useTypedForm({
    form: "contact",
    schema: version === null ? newContactForm : editContactForm,
    defaults,
    labels: memberContactLabels,
  });
  const { field } = form;
  const { defaultValue: isPublic, ...isPublicField } = field("contactIsPublic");
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          ...standingContact,
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
        ]}
      />
      <FieldRow>
        <TextField {...field("contactName")} label={words.name} autoComplete="off" />
        <TextField {...field("contactTitle")} label={words.title} optional autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <TextField
          {...field("contactPhone")}
          label={words.phone}
          optional
          autoComplete="off"
          inputMode="tel"
        />
        <TextField
          {...field("contactEmail")}
          label={words.email}
          optional
          autoComplete="off"
          inputMode="email"
        />
      </FieldRow>
      <Checkbox
        {...isPublicField}
        defaultChecked={isPublic === "on"}
        label={words.isPublic}
        hint={words.isPublicHint}
      />
      <FieldRow>
        <TextField {...field("startsOn")} label={t.startsOn} hint={texts.dateHint} optional />
        <TextField {...field("endsOn")} label={t.endsOn} hint={t.endsHint} optional />
      </FieldRow>
      <SaveRow back={back} />
    </TypedForm>
  );
}
