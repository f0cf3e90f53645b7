import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { ParticipantEditing } from "../participant-editing";
import { participantTexts } from "../participant-texts";
import type { ParticipantStatus } from "../participants";
import { ChangeFields } from "./change-participant-fields";
import { HeadcountFields, MembersFields, PoliticianFields, type SeatGroup } from "./politician-fields";
import { SaveRow } from "./save-row";
import { TravellerFields } from "./traveller-fields";

export interface ParticipantEditorProps {
  form: ReturnType<typeof useTypedForm>;
  editing: ParticipantEditing;
  committees: readonly { id: string; name: string }[];
  seats: readonly SeatGroup[];
  seatDay: string;
  statuses: readonly ParticipantStatus[];
}

/** The one form that is open on the participants page. */
export function ParticipantEditor(props: ParticipantEditorProps) {
  const { form, editing } = props;
  const t = useTexts(participantTexts);
  const changed = editing.participant;
  const heading = changed
    ? t.changeNamed(changed.name ?? t.kind[changed.kind])
    : t.add[editing.form === "traveller" || editing.form === "change" ? editing.kind : editing.form];
  const save = changed ? t.save : editing.form === "members" ? t.addMembersButton : t.addButton;
  return (
    <EditBox id="deltager" heading={heading} level={3}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormIdentity form={form.form} />
        <Fields {...props} />
        <SaveRow label={save} back=".">
          {changed && (
            <Button kind="tertiary" name="handling" value="fjern" formNoValidate>
              {t.remove}
            </Button>
          )}
        </SaveRow>
      </Form>
    </EditBox>
  );
}

function Fields({ form, editing, committees, seats, seatDay, statuses }: ParticipantEditorProps) {
  switch (editing.form) {
    case "politician":
      return <PoliticianFields field={form.field} seats={seats} seatDay={seatDay} />;
    case "members":
      return <MembersFields field={form.field} committees={committees} />;
    case "headcount":
      return <HeadcountFields field={form.field} committees={committees} />;
    case "traveller":
      return (
        <>
          <HiddenField name="kind" value={editing.kind} />
          <TravellerFields form={form} kind={editing.kind} namePublic={false} />
        </>
      );
    case "change":
      return <ChangeFields form={form} editing={editing} committees={committees} statuses={statuses} />;
  }
}
