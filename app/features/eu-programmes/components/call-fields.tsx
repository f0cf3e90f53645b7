import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type callDefaults, editCallForm, newCallForm } from "../call-form";
import { callLabels, euTexts } from "../texts";

interface CallFieldsProps {
  /** Null for a call that is to be added. */
  version: number | null;
  defaults: Partial<ReturnType<typeof callDefaults>>;
  back: string;
}

/** The form with all of a call. */
export function CallFields({ version, defaults, back }: CallFieldsProps) {
  const t = useTexts(euTexts);
  const form = useTypedForm({
    form: "call",
    schema: version === null ? newCallForm : editCallForm,
    defaults,
    labels: callLabels,
  });
  const { field } = form;
  return (
    <TypedForm form={form} refused={t.callRefused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "title", label: t.callTitle },
          { name: "topic", label: t.callTopic },
          { name: "opensOn", label: t.opensOn },
          { name: "deadlineOn", label: t.deadlineOn },
          { name: "link", label: t.link },
          { name: "note", label: t.note },
        ]}
      />
      <TextField {...field("title")} label={t.callTitle} fieldWidth="full" autoComplete="off" />
      <TextField {...field("topic")} label={t.callTopic} optional fieldWidth="full" />
      <FieldRow>
        <TextField {...field("opensOn")} label={t.opensOn} hint={t.dateHint} optional />
        <TextField {...field("deadlineOn")} label={t.deadlineOn} hint={t.dateHint} optional />
      </FieldRow>
      <TextField {...field("link")} label={t.link} optional fieldWidth="full" inputMode="url" />
      <TextArea {...field("note")} label={t.note} hint={t.noteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
