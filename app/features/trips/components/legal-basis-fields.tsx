import { Form } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { EditBox } from "~/ui/form/edit-box";
import { FieldRow } from "~/ui/form/field-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type LegalBasis, legalBasisForm, legalBasisScopes, requesters } from "../legal-basis";
import { legalBasisLabels, legalBasisTexts } from "../legal-basis-texts";
import { SaveRow } from "./save-row";

/** The form of a legal basis; a new one begins with the usual citation. */
export function LegalBasisFields({ entry, back }: { entry: LegalBasis | null; back: string }) {
  const texts = useTexts(legalBasisTexts);
  const t = texts.form;
  const form = useTypedForm({
    form: entry ? "changeLegalBasis" : "legalBasis",
    schema: legalBasisForm,
    labels: legalBasisLabels,
    defaults: entry
      ? { ...entry, decidedOn: entry.decidedOn === null ? "" : formatPartial(entry.decidedOn) }
      : { citation: texts.usualCitation, scope: "this_trip" },
  });
  return (
    <EditBox heading={entry ? t.changeHeading : t.newHeading}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.newHeading} />
        <FormIdentity form={form.form} />
        {entry && <HiddenField name="id" value={entry.id} />}
        {entry && <HiddenField name="version" value={String(form.answer?.typed.version ?? entry.version)} />}
        <TextField {...form.field("citation")} label={t.citation} hint={t.citationHint} fieldWidth="full" />
        <RadioGroup
          {...form.field("requestedBy")}
          label={t.requestedBy}
          choices={requesters.map((value) => ({ value, label: texts.requester[value] }))}
          inline
        />
        <FieldRow>
          <TextField {...form.field("body")} label={t.body} optional />
          <DateField {...form.field("decidedOn")} label={t.decidedOn} optional />
        </FieldRow>
        <RadioGroup
          {...form.field("scope")}
          label={t.scope}
          choices={legalBasisScopes.map((value) => ({ value, label: texts.scope[value] }))}
          inline
        />
        <TextArea {...form.field("note")} label={t.note} optional />
        <SaveRow label={t.save} back={back} />
      </Form>
    </EditBox>
  );
}
