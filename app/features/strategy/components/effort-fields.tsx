import { PartnerRows } from "~/features/partners/components/partner-rows";
import { useStandingPartners } from "~/features/partners/components/standing-partners";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import type { partnerDefaults } from "~/features/partners/partner-form";
import { useTexts } from "~/shared/texts";
import { HiddenField } from "~/ui/form/hidden-field";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { editEffortForm, newEffortForm } from "../effort-form";
import { effortTexts } from "../effort-texts";
import { effortLabels } from "../form-texts";

interface EffortDefaults {
  name: string;
  description: string;
  responsible: string;
  partners: ReturnType<typeof partnerDefaults>;
}

interface EffortFieldsProps {
  /** Null for an effort that is to be made. */
  version: number | null;
  /** Of a new one: the effort that it is to be a part of. */
  parentId?: string | null;
  defaults: Partial<EffortDefaults>;
  organisations: readonly PartnerChoice[];
  back: string;
}

/** The form with an effort and those who take part in it. */
export function EffortFields({ version, parentId, defaults, organisations, back }: EffortFieldsProps) {
  const t = useTexts(effortTexts);
  const standingPartners = useStandingPartners(organisations);
  const form = useTypedForm({
    form: "effort",
    schema: version === null ? newEffortForm : editEffortForm,
    defaults,
    labels: effortLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "description", label: t.description },
          { name: "responsible", label: t.responsible },
          standingPartners,
        ]}
      />
      {parentId && <HiddenField name="parentId" value={parentId} />}
      <TextField {...form.field("name")} label={t.name} fieldWidth="full" autoComplete="off" />
      <TextArea {...form.field("description")} label={t.description} optional rows={5} />
      <TextField
        {...form.field("responsible")}
        label={t.responsible}
        hint={t.responsibleHint}
        optional
        autoComplete="off"
      />
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={["partner", "lead", "associated"]}
      />
      <SaveRow back={back} />
    </TypedForm>
  );
}
