import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { countryOptions } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { ExistingLink } from "../components/existing-link";
import { OrganisationFields } from "../components/organisation-fields";
import { OrganisationFrame } from "../components/organisation-frame";
import { refusedOrganisation } from "../organisation-answer.server";
import { createOrganisation } from "../organisation-commands.server";
import { newOrganisationForm } from "../organisation-form";
import { organisationLabels, organisationTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: organisationTexts.da.pageTitle(organisationTexts.da.create) },
];

export function loader() {
  return { countries: countryOptions().map(({ name }) => name) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newOrganisationForm, posted.typed);
  if (!checked.ok) return refusedOrganisation(posted, checked.refusal);
  const result = await createOrganisation(actingIn(context, posted.formKey), checked.value);
  if (!result.ok) return refusedOrganisation(posted, result.refusal);
  return redirect(`/arbejdsrum/organisationer/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewOrganisation() {
  const { countries } = useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  const form = useTypedForm({
    form: "organisation",
    schema: newOrganisationForm,
    defaults: {},
    labels: organisationLabels,
  });
  return (
    <OrganisationFrame title={t.create}>
      <TypedForm form={form} refused={t.refused}>
        <ExistingLink />
        <OrganisationFields field={form.field} countries={countries} />
        <SaveRow label={t.create} back="/arbejdsrum/organisationer" />
      </TypedForm>
    </OrganisationFrame>
  );
}
