import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { HiddenField } from "~/ui/form/hidden-field";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { twinTownLabels, twinTownTexts } from "../texts";
import { weighForm } from "../twin-town-form";
import { type Priority, type Score, scoreValues } from "../weighing";

interface WeighingFormProps {
  version: number;
  priorities: readonly Priority[];
  scores: readonly Score[];
}

/** Each stated priority with how well the town answers it, and why. */
export function WeighingForm({ version, priorities, scores }: WeighingFormProps) {
  const t = useTexts(twinTownTexts);
  const given = (id: string) => scores.find(({ pointId }) => pointId === id);
  const form = useTypedForm({
    form: "weigh",
    schema: weighForm,
    defaults: {
      scores: priorities.map(({ id }) => {
        const score = given(id);
        return { pointId: id, value: score ? String(score.value) : "", reason: score?.reason ?? "" };
      }),
    },
    labels: twinTownLabels,
  });
  return (
    <TypedForm form={form} refused={t.weighingRefused} version={version}>
      {priorities.map(({ id, body, weight }, at) => (
        <FieldGroup
          key={id}
          legend={
            <>
              {body} <span className="meta">· {t.weight(weight)}</span>
            </>
          }
        >
          <HiddenField name={`scores.${at}.pointId`} value={id} />
          <FieldRow>
            <Select
              {...form.field(`scores.${at}.value`)}
              label={t.value}
              placeholder={t.notWeighed}
              options={scoreValues.map((value) => ({ value, label: t.values[value] }))}
            />
            <TextField
              {...form.field(`scores.${at}.reason`)}
              label={t.reason}
              optional
              fieldWidth="full"
              autoComplete="off"
            />
          </FieldRow>
        </FieldGroup>
      ))}
      <ButtonRow>
        <Button kind="secondary">{t.saveWeighing}</Button>
      </ButtonRow>
    </TypedForm>
  );
}
