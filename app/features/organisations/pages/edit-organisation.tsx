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
import {
  answerWithAnotherRow,
  loadOrganisationDefaults,
  refusedOrganisation,
} from "../organisation-answer.server";
import { editOrganisation } from "../organisation-commands.server";
import { editOrganisationForm, organisationFrom } from "../organisation-form";
import { requireOpenOrganisation } from "../require-organisation.server";
import { organisationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: organisationTexts.da.pageTitle(`${organisationTexts.da.edit}: ${data?.organisation.name ?? ""}`),
  },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireOpenOrganisation(context.db, params.slug);
  const { id, slug, name, version } = organisation;
  return {
    organisation: { slug, name },
    version,
    defaults: await loadOrganisationDefaults(context.db, organisation),
    countries: countryOptions().map((country) => country.name),
    organisations: (await partnerChoices(context.db)).filter((choice) => choice.id !== id),
  };
}

/** A version that no organisation has: what was typed of one that was merged away is stale to the one that stands. */
const versionOfAnother = 0;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { organisation, isOther } = await requireOpenOrganisation(context.db, params.slug);
  const organisationId = organisation.id;
  const posted = await readForm(request);
  const grown = answerWithAnotherRow(posted);
  if (grown) return grown;
  const checked = checkForm(editOrganisationForm, posted.typed);
  if (!checked.ok) return refusedOrganisation(posted, checked.refusal);
  const meant = organisationFrom(checked.value);
  if (!meant.ok) return refusedOrganisation(posted, meant.refusal);
  const version = isOther ? versionOfAnother : checked.value.version;
  const input = { organisationId, version, ...meant.value };
  const result = await editOrganisation(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/organisationer/${result.value.slug}?gjort=rettet`, 303);
  const { organisation: now } = await requireOpenOrganisation(context.db, params.slug);
  const standing = await loadOrganisationDefaults(context.db, now);
  return refusedOrganisation(posted, result.refusal, checked.value, standing);
}

export default function EditOrganisation() {
  const { organisation, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  return (
    <OrganisationFrame title={t.edit} organisation={organisation}>
      <OrganisationForm
        {...view}
        action={`/arbejdsrum/organisationer/${organisation.slug}/ret`}
        back={`/arbejdsrum/organisationer/${organisation.slug}`}
      />
    </OrganisationFrame>
  );
}
