import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { standingRows, useStandingTick } from "~/ui/form/standing-fields";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { meetingTyped } from "../meeting-defaults";
import { editMeetingForm, newMeetingForm } from "../meeting-form";
import { meetingLabels, networkTexts } from "../texts";
import { MaterialRows } from "./material-rows";

interface MeetingFieldsProps {
  /** Null for a meeting that is to be added. */
  version: number | null;
  defaults: Partial<ReturnType<typeof meetingTyped>>;
  back: string;
}

/** The form with all of a meeting. */
export function MeetingFields({ version, defaults, back }: MeetingFieldsProps) {
  const texts = useTexts(networkTexts);
  const t = texts.meetings;
  const standingTick = useStandingTick();
  const form = useTypedForm({
    form: "meeting",
    schema: version === null ? newMeetingForm : editMeetingForm,
    defaults,
    labels: meetingLabels,
  });
  const { field } = form;
  const { defaultValue: isPublic, ...isPublicField } = field("isPublic");
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "title", label: t.title },
          { name: "heldOn", label: t.heldOn },
          { name: "place", label: t.place },
          { name: "agenda", label: t.agenda },
          { name: "learnt", label: t.learnt },
          standingRows("materials", t.materials, ({ label, link }) =>
            [label, link].filter(Boolean).join(": "),
          ),
          standingTick("isPublic", t.isPublic),
        ]}
      />
      <TextField {...field("title")} label={t.title} fieldWidth="full" autoComplete="off" />
      <FieldRow>
        <TextField {...field("heldOn")} label={t.heldOn} hint={texts.dateHint} optional />
        <TextField {...field("place")} label={t.place} optional />
      </FieldRow>
      <TextArea {...field("agenda")} label={t.agenda} hint={texts.onePerLine} optional rows={5} />
      <TextArea {...field("learnt")} label={t.learnt} hint={t.learntHint} optional rows={5} />
      <MaterialRows form={form} known={defaults.materials?.length ?? 0} />
      <Checkbox {...isPublicField} defaultChecked={isPublic === "on"} label={t.isPublic} />
      <SaveRow back={back} />
    </TypedForm>
  );
}
