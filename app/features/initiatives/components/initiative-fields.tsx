import { PartnerRows } from "~/features/partners/components/partner-rows";
import { useStandingPartners } from "~/features/partners/components/standing-partners";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { standingTicks, useStandingContact } from "~/ui/form/standing-fields";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type InitiativeKind, initiativeKinds } from "../initiative";
import type { initiativeDefaults } from "../initiative-defaults";
import { editInitiativeForm, newInitiativeForm } from "../initiative-form";
import type { ServeesOfStrategy } from "../servees.server";
import { initiativeLabels, initiativeTexts } from "../texts";
import { ServeeBoxes } from "./servee-boxes";

interface InitiativeFieldsProps {
  /** Null for an initiative that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof initiativeDefaults>>;
  organisations: readonly PartnerChoice[];
  servees: readonly ServeesOfStrategy[];
  back: string;
}

const optionsOf = (named: readonly { id: string; name: string }[]) =>
  named.map(({ id, name }) => ({ value: id, label: name }));

/** The form with all of an initiative. */
export function InitiativeFields(props: InitiativeFieldsProps) {
  const { version, defaults, organisations, servees, back } = props;
  const t = useTexts(initiativeTexts);
  const standingContact = useStandingContact();
  const standingPartners = useStandingPartners(organisations);
  const form = useTypedForm({
    form: "initiative",
    schema: version === null ? newInitiativeForm : editInitiativeForm,
    defaults,
    labels: initiativeLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "name", label: t.name },
          { name: "kind", label: t.kindLabel, say: (kind) => t.kind[kind as InitiativeKind] },
          { name: "description", label: t.description },
          { name: "since", label: t.since },
          { name: "until", label: t.untilLabel },
          { name: "responsible", label: t.responsible },
          { name: "website", label: t.website },
          standingPartners,
          standingTicks("points", t.points, optionsOf(servees.flatMap(({ points }) => points))),
          standingTicks("efforts", t.efforts, optionsOf(servees.flatMap(({ efforts }) => efforts))),
          ...standingContact,
          { name: "internalNote", label: t.internalNote },
        ]}
      />
      <TextField {...form.field("name")} label={t.name} fieldWidth="full" autoComplete="off" />
      <Select
        {...form.field("kind")}
        label={t.kindLabel}
        placeholder={t.chooseKind}
        options={initiativeKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
      />
      <TextArea {...form.field("description")} label={t.description} optional rows={5} />
      <FieldRow>
        <TextField {...form.field("since")} label={t.since} hint={t.dateHint} optional />
        <TextField {...form.field("until")} label={t.untilLabel} hint={t.dateHint} optional />
      </FieldRow>
      <TextField
        {...form.field("responsible")}
        label={t.responsible}
        hint={t.responsibleHint}
        optional
        autoComplete="off"
      />
      <TextField
        {...form.field("website")}
        label={t.website}
        optional
        fieldWidth="full"
        inputMode="url"
        autoComplete="off"
      />
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={["partner", "lead", "associated"]}
      />
      <ServeeBoxes
        form={form}
        servees={servees}
        points={defaults.points ?? []}
        efforts={defaults.efforts ?? []}
      />
      <ContactFields field={form.field} />
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
