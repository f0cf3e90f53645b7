import { useTexts } from "~/shared/texts";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { Kin } from "../kin.server";
import { committeeTexts } from "../texts";

interface PredecessorChoiceProps {
  form: ReturnType<typeof useTypedForm>;
  candidates: readonly Kin[];
  ticked: readonly string[];
}

/** What a committee came of, ticked among the committees of its own period and the one before. */
export function PredecessorChoice({ form, candidates, ticked }: PredecessorChoiceProps) {
  const t = useTexts(committeeTexts);
  if (candidates.length === 0) return <p className="meta">{t.noPredecessors}</p>;
  return (
    <TickedBoxes
      form={form}
      name="predecessors"
      label={t.whichPredecessors}
      hint={t.predecessorsHint}
      optional
      choices={candidates.map(({ id, name, period }) => ({ value: id, label: t.inPeriod(name, period) }))}
      ticked={ticked}
    />
  );
}
