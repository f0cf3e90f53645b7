import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PartnerRows } from "~/features/partners/components/partner-rows";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { aboutRows } from "~/features/partners/partner-form";
import { useTexts } from "~/shared/texts";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { SectionPage } from "../components/section-page";
import { partnersDefaults } from "../project-defaults";
import { editPartners } from "../project-edits.server";
import { partnersForm, projectPartnersFrom } from "../project-form";
import { answerSection } from "../project-section.server";
import { requireProject } from "../require-project.server";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";

export const meta = sectionMeta(projectTexts.da.editPartners);

const roles = ["partner", "lead", "associated"] as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  return {
    ...sectionView(project, partnersDefaults(project)),
    known: project.partners.length,
    organisations: await partnerChoices(context.db),
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: partnersForm,
    read: projectPartnersFrom,
    save: editPartners,
    defaults: (_db, project) => partnersDefaults(project),
    about: (refusal, { partners }) => aboutRows(refusal, partners),
  });

export default function EditPartners() {
  const t = useTexts(projectTexts);
  const { known, organisations } = useLoaderData<typeof loader>();
  return (
    <SectionPage
      heading={t.editPartners}
      schema={partnersForm}
      lead={<p>{t.ownHint}</p>}
      standing={[
        { name: "partnerCountries", label: t.partnerCountries },
        { name: "partnerCountriesNote", label: t.partnerCountriesNote },
      ]}
    >
      {(form) => (
        <>
          <PartnerRows form={form} known={known} organisations={organisations} roles={roles} />
          <TextArea
            {...form.field("partnerCountries")}
            label={t.partnerCountries}
            hint={t.partnerCountriesHint}
            rows={4}
            optional
          />
          <TextField
            {...form.field("partnerCountriesNote")}
            label={t.partnerCountriesNote}
            hint={t.partnerCountriesNoteHint}
            fieldWidth="full"
            optional
            autoComplete="off"
          />
        </>
      )}
    </SectionPage>
  );
}
