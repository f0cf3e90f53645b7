import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { predecessorsForm } from "../committee-form";
import type { Kin } from "../kin.server";
import { committeeTexts } from "../texts";
import { PredecessorChoice } from "./predecessor-choice";

interface EditPredecessorsProps {
  slug: string;
  version: number;
  candidates: readonly Kin[];
  ticked: readonly string[];
}

/** The form that says what a committee came of. */
export function EditPredecessors({ slug, version, candidates, ticked }: EditPredecessorsProps) {
  const t = useTexts(committeeTexts);
  const form = useTypedForm({
    form: "predecessors",
    schema: predecessorsForm,
    defaults: { version: String(version) },
  });
  const nameOf = (id: unknown) => candidates.find((candidate) => candidate.id === id)?.name ?? "";
  return (
    <TypedForm form={form} refused={t.predecessorsRefused} version={version}>
      <NowStands
        answer={form.answer}
        fields={[
          {
            name: "predecessors",
            label: t.predecessors,
            say: (ids) => joinWords((Array.isArray(ids) ? ids : []).map(nameOf)),
          },
        ]}
      />
      <PredecessorChoice form={form} candidates={candidates} ticked={ticked} />
      <SaveRow label={t.savePredecessors} back={`/arbejdsrum/udvalg/${slug}`} />
    </TypedForm>
  );
}
