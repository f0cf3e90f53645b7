import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import { countryOptions } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { OrganisationForm } from "../components/organisation-form";
import { OrganisationFrame } from "../components/organisation-frame";
import { answerWithAnotherRow, refusedOrganisation } from "../organisation-answer.server";
import { createOrganisation } from "../organisation-commands.server";
import { newOrganisationForm, organisationFrom } from "../organisation-form";
import { organisationTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: organisationTexts.da.pageTitle(organisationTexts.da.create) },
];

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    countries: countryOptions().map(({ name }) => name),
    organisations: await partnerChoices(context.db),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const grown = answerWithAnotherRow(posted);
  if (grown) return grown;
  const checked = checkForm(newOrganisationForm, posted.typed);
  if (!checked.ok) return refusedOrganisation(posted, checked.refusal);
  const meant = organisationFrom(checked.value);
  if (!meant.ok) return refusedOrganisation(posted, meant.refusal);
  const result = await createOrganisation(actingIn(context, posted.formKey), meant.value);
  if (!result.ok) return refusedOrganisation(posted, result.refusal, checked.value);
  return redirect(`/arbejdsrum/organisationer/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewOrganisation() {
  const view = useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  return (
    <OrganisationFrame title={t.create}>
      <OrganisationForm
        {...view}
        version={null}
        defaults={{}}
        label={t.create}
        back="/arbejdsrum/organisationer"
      />
    </OrganisationFrame>
  );
}
