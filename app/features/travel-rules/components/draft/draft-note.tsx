import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { EditBox } from "~/ui/form/edit-box";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { HiddenText } from "~/ui/hidden-text";
import { SectionHeading } from "~/ui/section-heading";
import { draftAddress } from "../../addresses";
import { noteForm } from "../../draft/rule-form";
import { draftLabels, draftTexts } from "../../draft/texts";

interface DraftNoteProps {
  slug: string;
  version: number;
  note: string;
  isOpen: boolean;
}

/** What the rules say that nobody can check, beside them. */
export function DraftNote({ slug, version, note, isOpen }: DraftNoteProps) {
  const t = useTexts(draftTexts);
  return (
    <>
      <SectionHeading id="note">{t.noteHeading}</SectionHeading>
      {isOpen ? (
        <NoteEditor slug={slug} version={version} note={note} />
      ) : (
        <>
          <p className="kept-lines">{note || t.noNote}</p>
          <p>
            <Link to={draftAddress(slug, { open: "note" })}>
              {t.edit}
              <HiddenText> {t.noteHeading}</HiddenText>
            </Link>
          </p>
        </>
      )}
    </>
  );
}

export function NoteEditor({ slug, version, note }: Omit<DraftNoteProps, "isOpen">) {
  const t = useTexts(draftTexts);
  const form = useTypedForm({
    form: "note",
    schema: noteForm,
    labels: draftLabels,
    defaults: { note, version: String(version) },
  });
  return (
    <EditBox id="regel-note">
      <TypedForm form={form} refused={t.refused} version={version}>
        <NowStands answer={form.answer} fields={[{ name: "note", label: t.note }]} />
        <TextArea {...form.field("note")} label={t.note} hint={t.noteHint} rows={5} optional />
        <SaveRow label={t.saveNote} back={draftAddress(slug)} />
      </TypedForm>
    </EditBox>
  );
}
