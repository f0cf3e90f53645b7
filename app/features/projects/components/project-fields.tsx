import { PartnerRows } from "~/features/partners/components/partner-rows";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";

import { type ProjectStatus, projectStatuses } from "../project";
import type { projectDefaults } from "../project-defaults";
import { editProjectForm, newProjectForm } from "../project-form";
import { projectLabels, projectTexts } from "../texts";

interface ProjectFieldsProps {
  /** Null for a project that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof projectDefaults>>;
  organisations: readonly PartnerChoice[];
  back: string;
}

const projectPartnerRoles = ["partner", "lead", "associated"] as const;

/** The form with all of a project. */
export function ProjectFields({ version, defaults, organisations, back }: ProjectFieldsProps) {
  const t = useTexts(projectTexts);
  const form = useTypedForm({
    form: "project",
    schema: version === null ? newProjectForm : editProjectForm,
    defaults,
    labels: projectLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "title", label: t.titleLabel },
          { name: "purpose", label: t.purpose },
          { name: "status", label: t.statusLabel, say: (status) => t.status[status as ProjectStatus] },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
          { name: "internalNote", label: t.internalNote },
        ]}
      />
      <TextField {...form.field("title")} label={t.titleLabel} fieldWidth="full" autoComplete="off" />
      <TextArea {...form.field("purpose")} label={t.purpose} optional rows={5} />
      <Select
        {...form.field("status")}
        label={t.statusLabel}
        options={projectStatuses.map((status) => ({ value: status, label: t.status[status] }))}
      />
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} hint={t.dateHint} optional />
        <TextField {...form.field("endsOn")} label={t.endsOn} hint={t.dateHint} optional />
      </FieldRow>
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={projectPartnerRoles}
      />
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
