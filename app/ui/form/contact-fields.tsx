import { useTexts } from "~/shared/texts";
import { uiTexts } from "../texts";
import { Checkbox } from "./checkbox";
import { FieldGroup } from "./field-group";
import { FieldRow } from "./field-row";
import { TextField } from "./text-field";
import type { useTypedForm } from "./use-typed-form";

/** Whom to ask, and whether the public may see it. */
export function ContactFields({ field }: Pick<ReturnType<typeof useTypedForm>, "field">) {
  const t = useTexts(uiTexts).contact;
  const { defaultValue: isPublic, ...isPublicField } = field("contactIsPublic");
  return (
    <FieldGroup legend={t.legend} level={2} id="contact">
      <FieldRow>
        <TextField {...field("contactName")} label={t.name} optional autoComplete="off" />
        <TextField {...field("contactTitle")} label={t.title} optional autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <TextField {...field("contactPhone")} label={t.phone} optional autoComplete="off" inputMode="tel" />
        <TextField {...field("contactEmail")} label={t.email} optional autoComplete="off" inputMode="email" />
      </FieldRow>
      <Checkbox
        {...isPublicField}
        defaultChecked={isPublic === "on" || isPublic === "true"}
        label={t.isPublic}
        hint={t.isPublicHint}
      />
    </FieldGroup>
  );
}
