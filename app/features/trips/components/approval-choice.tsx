import { useTexts } from "~/shared/texts";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { tripTexts } from "../texts";

/** What becomes of the approval of a trip that is changed: asked on every form that touches what was approved. */
export function ApprovalChoice({ field }: { field: ReturnType<typeof useTypedForm>["field"] }) {
  const t = useTexts(tripTexts).approval;
  return (
    <Panel heading={t.legend}>
      <RadioGroup
        {...field("approval")}
        label={t.hint}
        choices={[
          { value: "covered", label: t.covered, hint: t.coveredHint },
          { value: "askAnew", label: t.askAnew, hint: t.askAnewHint },
        ]}
      />
      <TextField {...field("coverNote")} label={t.note} fieldWidth="full" optional />
    </Panel>
  );
}
