import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { scoresForm } from "../idea-forms";
import { ideaTexts } from "../idea-texts";
import type { Criterion, Score } from "../scoring";

interface ScoreFieldsProps {
  version: number;
  criteria: readonly Criterion[];
  scores: readonly Score[];
  back: string;
}

/** One row for each criterion: points, and why. */
export function ScoreFields({ version, criteria, scores, back }: ScoreFieldsProps) {
  const t = useTexts(ideaTexts);
  const scoreOf = (pointId: string) => scores.find((score) => score.pointId === pointId);
  const form = useTypedForm({
    form: "scores",
    schema: scoresForm,
    defaults: {
      version: String(version),
      scores: criteria.map(({ pointId }) => ({
        pointId,
        value: scoreOf(pointId)?.value ?? "",
        reason: scoreOf(pointId)?.reason ?? "",
      })),
    },
  });
  return (
    <TypedForm form={form} refused={t.refusedScores} version={version}>
      {criteria.map(({ pointId, body, weight }, row) => (
        <FieldGroup key={pointId} legend={body} id={pointId} hint={t.weight(weight)}>
          <HiddenField name={`scores.${row}.pointId`} value={pointId} />
          <FieldRow>
            <Select
              {...form.field(`scores.${row}.value`)}
              label={t.value}
              placeholder={t.unscored}
              options={Object.entries(t.points).map(([value, label]) => ({ value, label }))}
            />
            <TextField {...form.field(`scores.${row}.reason`)} label={t.reason} optional autoComplete="off" />
          </FieldRow>
        </FieldGroup>
      ))}
      <SaveRow label={t.save} back={back} />
    </TypedForm>
  );
}
