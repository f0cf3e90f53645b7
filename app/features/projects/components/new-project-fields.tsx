import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { newProjectForm } from "../new-project-form";
import { projectStatuses } from "../project";
import { projectsAddress } from "../project-addresses";
import { projectLabels, projectTexts } from "../texts";
import { AmountFields } from "./amount-fields";
import { PeriodFields } from "./basic-fields";

/** The form that registers a project: what it is called, where it is, and what decides whether it is a larger one. */
export function NewProjectFields({ asksForDecision }: { asksForDecision: boolean }) {
  const t = useTexts(projectTexts);
  const form = useTypedForm({
    form: "project",
    schema: newProjectForm,
    defaults: { status: "idea", currency: "DKK" },
    labels: projectLabels,
  });
  const { field } = form;
  return (
    <TypedForm form={form} refused={t.refused}>
      <TextField {...field("title")} label={t.titleLabel} fieldWidth="full" autoComplete="off" />
      <TextField {...field("acronym")} label={t.acronym} hint={t.acronymHint} optional autoComplete="off" />
      <TextArea {...field("purpose")} label={t.purpose} optional rows={5} />
      <FieldRow>
        <Select
          {...field("status")}
          label={t.statusLabel}
          hint={t.statusHint}
          options={projectStatuses.map((status) => ({ value: status, label: t.status[status] }))}
        />
        <TextField {...field("statusOn")} label={t.statusOn} hint={t.dateHint} optional autoComplete="off" />
      </FieldRow>
      <PeriodFields field={field} />
      <AmountFields field={field} />
      {asksForDecision && (
        <FieldGroup legend={t.earlierDecision} level={2} id="beslutning" hint={t.earlierDecisionHint}>
          <FieldRow>
            <TextField
              {...field("decidedBy")}
              label={t.decidedBy}
              hint={t.decidedByHint}
              optional
              autoComplete="off"
            />
            <TextField {...field("decidedOn")} label={t.decidedOn} optional autoComplete="off" />
          </FieldRow>
          <RadioGroup
            {...field("decidedItem")}
            label={t.decidedItem}
            optional
            inline
            choices={(["open", "closed"] as const).map((value) => ({ value, label: t.itemKind[value] }))}
          />
        </FieldGroup>
      )}
      <SaveRow back={projectsAddress} />
    </TypedForm>
  );
}
