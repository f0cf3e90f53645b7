import { useTexts } from "~/shared/texts";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { CommitteeKind } from "../committee";
import type { committeeDefaults } from "../committee-defaults";
import { editCommitteeForm } from "../committee-form";
import { committeeLabels, committeeTexts } from "../texts";
import { CommitteeFields } from "./committee-fields";

interface EditBasicsProps {
  slug: string;
  version: number;
  defaults: ReturnType<typeof committeeDefaults>;
}

/** The form with a committee's name, kind and days. */
export function EditBasics({ slug, version, defaults }: EditBasicsProps) {
  const t = useTexts(committeeTexts);
  const form = useTypedForm({
    form: "basics",
    schema: editCommitteeForm,
    defaults,
    labels: committeeLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "kind", label: t.kindLabel, say: (kind) => t.kind[kind as CommitteeKind] },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
        ]}
      />
      <CommitteeFields field={form.field} nameHint={t.nameHint} />
      <SaveRow back={`/arbejdsrum/udvalg/${slug}`} />
    </TypedForm>
  );
}
