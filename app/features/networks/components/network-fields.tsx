import { PartnerRows } from "~/features/partners/components/partner-rows";
import { organisationOptions } from "~/features/partners/organisation-options";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { FieldRow } from "~/ui/form/field-row";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { networkDefaults } from "../network-defaults";
import { editNetworkForm, newNetworkForm } from "../network-form";
import { networkLabels, networkTexts } from "../texts";
import { NetworkNow } from "./network-now";

interface NetworkFieldsProps {
  /** Null for a network that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof networkDefaults>>;
  organisations: readonly PartnerChoice[];
  back: string;
}

const networkPartnerRoles = ["partner", "lead", "associated", "founder"] as const;

/** The form with all of a network but its directory and its meetings. */
export function NetworkFields({ version, defaults, organisations, back }: NetworkFieldsProps) {
  const t = useTexts(networkTexts);
  const form = useTypedForm({
    form: "network",
    schema: version === null ? newNetworkForm : editNetworkForm,
    defaults,
    labels: networkLabels,
  });
  const { field } = form;
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NetworkNow answer={form.answer} organisations={organisations} />
      <FieldRow>
        <TextField {...field("name")} label={t.name} hint={t.nameHint} autoComplete="off" />
        <Select
          {...field("hostId")}
          label={t.host}
          hint={t.hostHint}
          optional
          placeholder={t.hostUnknown}
          options={organisationOptions(organisations, form.answer?.typed.hostId)}
        />
      </FieldRow>
      <TextField {...field("fullName")} label={t.fullName} optional fieldWidth="full" autoComplete="off" />
      <TextArea {...field("description")} label={t.description} optional rows={4} />
      <TextArea {...field("purposes")} label={t.purposes} hint={t.onePerLine} optional rows={4} />
      <TextArea {...field("aim")} label={t.aim} optional rows={2} />
      <TextArea {...field("members")} label={t.members} optional rows={2} />
      <FieldRow>
        <TextField
          {...field("municipalityCount")}
          label={t.municipalityCount}
          hint={t.municipalityCountHint}
          optional
          fieldWidth={8}
          inputMode="numeric"
        />
        <TextField
          {...field("conferenceEveryYears")}
          label={t.conferenceEveryYears}
          hint={t.conferenceHint}
          optional
          fieldWidth={8}
          inputMode="numeric"
        />
      </FieldRow>
      <TextArea {...field("meetingsHeld")} label={t.meetingsHeld} optional rows={2} />
      <TextArea {...field("languages")} label={t.languages} hint={t.onePerLine} optional rows={3} />
      <FieldRow>
        <TextField {...field("memberSince")} label={t.memberSince} hint={t.dateHint} optional />
        <TextField {...field("memberUntil")} label={t.memberUntil} hint={t.dateHint} optional />
      </FieldRow>
      <FieldRow>
        <TextField {...field("responsible")} label={t.responsible} hint={t.responsibleHint} optional />
        <TextField {...field("website")} label={t.website} optional inputMode="url" />
      </FieldRow>
      <ContactFields field={field} />
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={networkPartnerRoles}
      />
      <TextArea {...field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
