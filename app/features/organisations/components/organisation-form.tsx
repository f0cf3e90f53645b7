import { PartnerRows } from "~/features/partners/components/partner-rows";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { ContactFields } from "~/ui/form/contact-fields";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { founderWords } from "../detail-texts";
import type { organisationDefaults } from "../organisation-defaults";
import { editOrganisationForm, newOrganisationForm } from "../organisation-form";
import { organisationLabels, organisationTexts } from "../texts";
import { ExistingLink } from "./existing-link";
import { OrganisationAbout } from "./organisation-about";
import { OrganisationFields } from "./organisation-fields";
import { OrganisationNow } from "./organisation-now";
import { RelationRows } from "./relation-rows";

interface OrganisationFormProps {
  /** Null for one that is to be registered. */
  version: number | null;
  defaults: Partial<ReturnType<typeof organisationDefaults>>;
  /** Country names to choose among. */
  countries: readonly string[];
  organisations: readonly PartnerChoice[];
  label?: string;
  /** Where it is posted, if not to the page itself. */
  action?: string;
  back: string;
}

/** The form with all of an organisation. */
export function OrganisationForm(props: OrganisationFormProps) {
  const { version, defaults, countries, organisations, label, action, back } = props;
  const t = useTexts(organisationTexts);
  const form = useTypedForm({
    form: "organisation",
    schema: version === null ? newOrganisationForm : editOrganisationForm,
    defaults,
    labels: organisationLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined} action={action}>
      <ExistingLink />
      <OrganisationNow answer={form.answer} />
      <OrganisationFields field={form.field} countries={countries} />
      <RelationRows form={form} known={defaults.relations?.length ?? 0} />
      <OrganisationAbout field={form.field} />
      <ContactFields field={form.field} />
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={["founder"]}
        words={founderWords}
      />
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow label={label} back={back} />
    </TypedForm>
  );
}
