import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import type { Option } from "~/ui/form/options";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { strategyFormTexts, strategyLabels } from "../form-texts";
import type { strategyDefaults } from "../strategy-defaults";
import { editStrategyForm, newStrategyForm } from "../strategy-form";
import { strategyTexts } from "../texts";

interface StrategyFieldsProps {
  /** Null for a strategy that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof strategyDefaults>>;
  /** The other strategies. */
  others: readonly Option[];
  areas: readonly Option[];
  back: string;
}

/** The form with what is known of a strategy. */
export function StrategyFields({ version, defaults, others, areas, back }: StrategyFieldsProps) {
  const t = useTexts(strategyFormTexts);
  const { policyAreas } = useTexts(strategyTexts);
  const form = useTypedForm({
    form: "strategy",
    schema: version === null ? newStrategyForm : editStrategyForm,
    defaults,
    labels: strategyLabels,
  });
  const named = (options: readonly Option[]) => (ids: unknown) =>
    options
      .filter(({ value }) => [ids ?? []].flat().includes(value))
      .map(({ label }) => label)
      .join(", ");
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "adoptedOn", label: t.adoptedOn },
          { name: "adoptedBy", label: t.adoptedBy },
          { name: "endsOn", label: t.endsOn },
          { name: "replacesId", label: t.replaces, say: named(others) },
          { name: "summary", label: t.summary },
          { name: "link", label: t.link },
          { name: "focusAreas", label: t.focus, say: named(areas) },
          { name: "exploreAreas", label: t.explore, say: named(areas) },
          { name: "internalNote", label: t.internalNote },
        ]}
      />
      <TextField {...form.field("name")} label={t.name} fieldWidth="full" autoComplete="off" />
      <TextArea {...form.field("summary")} label={t.summary} hint={t.summaryHint} optional rows={4} />
      <FieldGroup legend={t.adoption} level={2}>
        <FieldRow>
          <TextField {...form.field("adoptedOn")} label={t.adoptedOn} hint={t.dateHint} optional />
          <TextField {...form.field("endsOn")} label={t.endsOn} hint={t.dateHint} optional />
        </FieldRow>
        <TextArea {...form.field("adoptedBy")} label={t.adoptedBy} hint={t.adoptedByHint} optional rows={2} />
        <Select
          {...form.field("replacesId")}
          label={t.replaces}
          options={others}
          placeholder={t.replacesNone}
          optional
        />
        <TextField
          {...form.field("link")}
          label={t.link}
          hint={t.linkHint}
          optional
          fieldWidth="full"
          inputMode="url"
          autoComplete="off"
        />
      </FieldGroup>
      <FieldGroup legend={t.areas} level={2}>
        {areas.length === 0 ? (
          <p>
            {t.noAreas} <Link to="/arbejdsrum/fagomraader">{policyAreas}</Link>
          </p>
        ) : (
          <>
            <TickedBoxes
              form={form}
              name="focusAreas"
              label={t.focus}
              optional
              choices={areas}
              ticked={defaults.focusAreas}
            />
            <TickedBoxes
              form={form}
              name="exploreAreas"
              label={t.explore}
              optional
              choices={areas}
              ticked={defaults.exploreAreas}
            />
          </>
        )}
      </FieldGroup>
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
