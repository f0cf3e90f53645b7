import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { ProjectStatus } from "../project";
import type { ProjectCommand } from "../project-lifecycle";
import { reasonedStepForm, stepForm } from "../step-form";
import { stepTexts } from "../step-texts";
import { projectLabels } from "../texts";

interface StepFormProps {
  command: ProjectCommand;
  status: ProjectStatus;
  version: number;
  needsReason: boolean;
  /** As it is written; empty where the step was taken long ago. */
  today: string;
  back: string;
}

/** When a step was taken, and what there is to say about it. */
export function StepForm({ command, status, version, needsReason, today, back }: StepFormProps) {
  const t = useTexts(stepTexts);
  const words = t.stepOf(command, status);
  const form = useTypedForm({
    form: "step",
    schema: needsReason ? reasonedStepForm : stepForm,
    defaults: { version: String(version), onDate: today },
    labels: projectLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version}>
      <TextField {...form.field("onDate")} label={t.onDate} hint={t.onDateHint} optional autoComplete="off" />
      <TextArea {...form.field("note")} label={words.note} optional={!needsReason} rows={4} />
      <SaveRow label={words.act} back={back} />
    </TypedForm>
  );
}
