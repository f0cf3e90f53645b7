import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { standingTicks } from "~/ui/form/standing-fields";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { editProgrammeForm, newProgrammeForm, type programmeDefaults } from "../programme-form";
import { euTexts, programmeLabels } from "../texts";

interface ProgrammeFieldsProps {
  /** Null for a programme that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof programmeDefaults>>;
  policyAreas: readonly { id: string; name: string }[];
  back: string;
}

/** The form with all of a programme but its calls. */
export function ProgrammeFields({ version, defaults, policyAreas, back }: ProgrammeFieldsProps) {
  const t = useTexts(euTexts);
  const { policyAreaIds, ...texts } = defaults;
  const areas = policyAreas.map(({ id, name }) => ({ value: id, label: name }));
  const form = useTypedForm({
    form: "programme",
    schema: version === null ? newProgrammeForm : editProgrammeForm,
    defaults: texts,
    labels: programmeLabels,
  });
  const { field } = form;
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "areas", label: t.areas },
          standingTicks("policyAreaIds", t.policyAreas, areas),
          { name: "guidance", label: t.guidance },
          { name: "website", label: t.website },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
        ]}
      />
      <TextField {...field("name")} label={t.name} fieldWidth="full" autoComplete="off" />
      <TextArea {...field("areas")} label={t.areasLong} hint={t.onePerLine} optional rows={4} />
      {policyAreas.length > 0 && (
        <TickedBoxes
          form={form}
          name="policyAreaIds"
          label={t.policyAreas}
          optional
          choices={areas}
          ticked={policyAreaIds}
        />
      )}
      <TextArea {...field("guidance")} label={t.guidance} hint={t.guidanceHint} optional rows={8} />
      <TextField {...field("website")} label={t.website} optional inputMode="url" />
      <FieldRow>
        <TextField {...field("startsOn")} label={t.startsOn} hint={t.dateHint} optional />
        <TextField {...field("endsOn")} label={t.endsOn} hint={t.dateHint} optional />
      </FieldRow>
      <SaveRow back={back} />
    </TypedForm>
  );
}
