import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { twinTownLabels, twinTownTexts } from "../texts";
import { stepsFrom, type TwinTownState, type TwinTownStep } from "../twin-town";
import { stepForm } from "../twin-town-form";

interface StepPanelProps {
  state: TwinTownState;
  version: number;
}

/** Where an agreement may go from where it stands. */
export function StepPanel({ state, version }: StepPanelProps) {
  const t = useTexts(twinTownTexts);
  return (
    <Panel heading={t.next}>
      {state === "proposed" && <p className="meta">{t.notPublicYet}</p>}
      {stepsFrom(state).map((step) => (
        <StepForm key={step} step={step} version={version} />
      ))}
    </Panel>
  );
}

function StepForm({ step, version }: { step: TwinTownStep; version: number }) {
  const t = useTexts(twinTownTexts);
  const form = useTypedForm({ form: step, schema: stepForm, defaults: {}, labels: twinTownLabels });
  const date = t.stepDate[step];
  return (
    <TypedForm form={form} refused={t.stepRefused} version={version}>
      <HiddenField name="step" value={step} />
      {date && <TextField {...form.field("on")} label={date} hint={t.dateHint} optional autoComplete="off" />}
      <Button kind="secondary" className="mt-4">
        {t.step[step]}
      </Button>
    </TypedForm>
  );
}
