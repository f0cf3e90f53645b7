import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
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
import { OrganisationNow } from "../components/organisation-now";
import { organisationDefaults, refusedOrganisation } from "../organisation-answer.server";
import { editOrganisation } from "../organisation-commands.server";
import { editOrganisationForm } from "../organisation-form";
import { requireOrganisation } from "../require-organisation.server";
import { organisationLabels, organisationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: organisationTexts.da.pageTitle(`${organisationTexts.da.edit}: ${data?.organisation.name ?? ""}`),
  },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = await requireOrganisation(context.db, params.slug);
  const { slug, name, version } = organisation;
  return {
    organisation: { slug, name },
    version,
    defaults: organisationDefaults(organisation),
    countries: countryOptions().map((country) => country.name),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: organisationId } = await requireOrganisation(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(editOrganisationForm, posted.typed);
  if (!checked.ok) return refusedOrganisation(posted, checked.refusal);
  const input = { organisationId, ...checked.value };
  const result = await editOrganisation(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/organisationer/${result.value.slug}?gjort=rettet`, 303);
  const now = await requireOrganisation(context.db, params.slug);
  return refusedOrganisation(posted, result.refusal, organisationDefaults(now));
}

export default function EditOrganisation() {
  const { organisation, version, defaults, countries } = useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  const form = useTypedForm({
    form: "organisation",
    schema: editOrganisationForm,
    defaults,
    labels: organisationLabels,
  });
  return (
    <OrganisationFrame title={t.edit} organisation={organisation}>
      <TypedForm form={form} refused={t.refused} version={version}>
        <ExistingLink />
        <OrganisationNow answer={form.answer} />
        <OrganisationFields field={form.field} countries={countries} />
        <SaveRow back={`/arbejdsrum/organisationer/${organisation.slug}`} />
      </TypedForm>
    </OrganisationFrame>
  );
}
