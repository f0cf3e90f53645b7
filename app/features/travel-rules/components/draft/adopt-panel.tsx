import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { adoptionForm } from "../../draft/adoption-form";
import { draftLabels, draftTexts } from "../../draft/texts";

interface AdoptPanelProps {
  /** The number that the draft will have as a version. */
  number: number;
  /** Of the draft. */
  version: number;
  /** Who adopted the version before, and the first day that a first version can have. */
  defaults: { adoptedBy: string; inForceFrom: string };
}

/** Where an administrator adopts the draft as a version that cannot be changed. */
export function AdoptPanel({ number, version, defaults }: AdoptPanelProps) {
  const t = useTexts(draftTexts).adopt;
  const form = useTypedForm({
    form: "adopt",
    schema: adoptionForm,
    labels: draftLabels,
    defaults: { ...defaults, number: String(number), version: String(version) },
  });
  return (
    <Panel heading={t.heading(number)}>
      <TypedForm form={form} refused={t.refused} version={version}>
        <HiddenField name="number" value={String(number)} />
        <TextField {...form.field("adoptedBy")} label={t.adoptedBy} />
        <FieldRow>
          <DateField {...form.field("adoptedOn")} label={t.adoptedOn} hint="" />
          <DateField {...form.field("inForceFrom")} label={t.inForceFrom} hint="" />
        </FieldRow>
        <p className="form-hint mt-2">{t.dateHint}</p>
        <TextField {...form.field("link")} label={t.link} type="url" fieldWidth="full" optional />
        <ButtonRow>
          <Button>{t.submit(number)}</Button>
        </ButtonRow>
        <p className="meta mt-3">{t.warning}</p>
      </TypedForm>
    </Panel>
  );
}
