import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/form/checkbox";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import type { Option } from "~/ui/form/options";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TimeField } from "~/ui/form/time-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { VisitKindChoice } from "../programme";
import { programmeTexts } from "../programme-texts";
import { SaveRow } from "./save-row";
import { tickedIn } from "./ticked";

export interface VisitEditing {
  /** Null for a new visit. */
  visitId: string | null;
  topic: string;
  cancelled: boolean;
  kinds: readonly VisitKindChoice[];
  /** What stands in the fields at first. */
  defaults: Record<string, string>;
  audience: readonly string[];
}

interface VisitEditorProps {
  form: ReturnType<typeof useTypedForm>;
  editing: VisitEditing;
  /** Empty where the trip's days are not known one by one. */
  days: readonly Option[];
  committees: readonly { id: string; name: string }[];
  hosts: readonly string[];
  back: string;
}

/** A visit's form, where the visit stands. */
export function VisitEditor({ form, editing, days, committees, hosts, back }: VisitEditorProps) {
  const t = useTexts(programmeTexts);
  const f = t.form;
  const { visitId } = editing;
  const heading = visitId === null ? f.newHeading : f.changeHeading(editing.topic);
  const typed: Record<string, unknown> = form.answer?.typed ?? editing.defaults;
  return (
    <EditBox id={`punkt-${visitId ?? "nyt"}`} heading={heading} level={4}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormIdentity form={form.form} />
        <HiddenField name="visitId" value={visitId ?? ""} />
        <HiddenField name="version" value={String(typed.version ?? "")} />
        <FieldRow>
          {days.length > 0 ? (
            <Select {...form.field("day")} label={f.day} options={days} placeholder={f.dayUnknown} />
          ) : (
            <DateField {...form.field("day")} label={f.day} optional />
          )}
          <TimeField {...form.field("startsAt")} label={f.startsAt} />
          <TimeField {...form.field("endsAt")} label={f.endsAt} />
        </FieldRow>
        <TextField {...form.field("topic")} label={f.topic} fieldWidth="full" />
        <FieldRow>
          <TextField
            {...form.field("host")}
            label={f.host}
            hint={f.hostHint}
            list="hosts"
            autoComplete="off"
            optional
          />
          <TextField {...form.field("place")} label={f.place} optional />
        </FieldRow>
        <datalist id="hosts">
          {hosts.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <RadioGroup
          {...form.field("kind")}
          label={f.kind}
          inline
          choices={editing.kinds.map((kind) => ({
            value: kind,
            label: kind === "unknown" ? f.kindUnknown : t.kind[kind],
          }))}
        />
        {committees.length > 1 && (
          <CheckboxGroup
            name="committees[]"
            label={f.audience}
            error={form.errors.committees}
            defaultValues={tickedIn(form.answer, "committees", editing.audience)}
            choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Checkbox
          name="agreedWithHost"
          label={f.agreedWithHost}
          defaultChecked={isTicked(typed.agreedWithHost)}
        />
        <TextField {...form.field("contact")} label={f.contact} hint={f.contactHint} optional />
        <Checkbox
          name="contactIsPublic"
          label={f.contactIsPublic}
          defaultChecked={isTicked(typed.contactIsPublic)}
        />
        <TextArea
          {...form.field("publicNote")}
          label={f.publicNote}
          hint={f.publicNoteHint}
          rows={2}
          optional
        />
        <SaveRow label={visitId === null ? f.add : f.save} back={back}>
          {visitId !== null && <OtherActs cancelled={editing.cancelled} />}
        </SaveRow>
      </Form>
    </EditBox>
  );
}

/** What else may be done with a visit that is there. */
function OtherActs({ cancelled }: { cancelled: boolean }) {
  const f = useTexts(programmeTexts).form;
  return (
    <>
      <Button kind="tertiary" name="handling" value={cancelled ? "genoptag" : "aflys"} formNoValidate>
        {cancelled ? f.revive : f.callOff}
      </Button>
      <Button kind="tertiary" name="handling" value="slet" formNoValidate>
        {f.remove}
      </Button>
    </>
  );
}

const isTicked = (value: unknown) => value !== undefined && value !== "";
