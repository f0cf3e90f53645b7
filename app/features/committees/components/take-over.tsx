import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import type { CommitteeKind } from "../committee";
import { takeOverForm } from "../committee-form";
import { committeeTexts } from "../texts";

interface TakeOverProps {
  /** The period before, as it is written. */
  before: string;
  committees: readonly { id: string; name: string; kind: CommitteeKind }[];
}

/** Makes the committees of the period before anew in this one, in one step. */
export function TakeOver({ before, committees }: TakeOverProps) {
  const t = useTexts(committeeTexts);
  const form = useTypedForm({ form: "takeOver", schema: takeOverForm, defaults: {} });
  return (
    <div className="mt-7">
      <Panel heading={t.takeOver(before)}>
        <TypedForm form={form} refused={t.takeOverRefused}>
          <TickedBoxes
            form={form}
            name="committees"
            label={t.committees}
            hint={t.takeOverHint}
            choices={committees.map(({ id, name, kind }) => ({ value: id, label: name, hint: t.kind[kind] }))}
            ticked={committees.map(({ id }) => id)}
          />
          <ButtonRow>
            <Button kind="secondary">{t.takeOverButton}</Button>
          </ButtonRow>
        </TypedForm>
      </Panel>
    </div>
  );
}
