import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { countryName } from "~/shared/countries";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { MergeBeside } from "../components/merge-beside";
import { MergeChoice } from "../components/merge-choice";
import { MergeForm } from "../components/merge-form";
import { OrganisationFrame } from "../components/organisation-frame";
import { chosenFrom, mergeForm } from "../merging/merge-form";
import { mergeOrganisations } from "../merging/merge-organisations.server";
import { loadMergeView } from "../merging/merge-view.server";
import { alikePairs } from "../merging/pairs.server";
import { mergeTexts } from "../merging/texts";
import type { Organisation } from "../organisation";
import { findOrganisationBySlug, searchOrganisations } from "../organisations.server";
import { placeInWords } from "../place";
import { requireOrganisation } from "../require-organisation.server";
import { organisationLabels, organisationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: organisationTexts.da.pageTitle(`${mergeTexts.da.title}: ${data?.organisation.name ?? ""}`) },
];

const lineOf = ({ slug, name, city, region, country }: Organisation) => ({
  slug,
  name,
  place: placeInWords({ city, region, country: country && countryName(country) }),
});

export async function loader({ context: { db }, params, request }: LoaderFunctionArgs) {
  const keep = await requireOrganisation(db, params.slug);
  const asked = listRequestOf(request.url);
  const slug = new URL(request.url).searchParams.get("med");
  const gone = slug ? await findOrganisationBySlug(db, slug) : null;
  const isOther = ({ id }: Organisation) => id !== keep.id;
  const found = asked.search === "" ? null : await searchOrganisations(db, asked);
  const alike = (await alikePairs(db)).filter((pair) => !pair.every(isOther));
  return {
    organisation: { slug: keep.slug, name: keep.name },
    view: gone && isOther(gone) ? await loadMergeView(db, keep, gone) : null,
    choice: {
      search: asked.search,
      suggestions: alike.flatMap((pair) => pair.filter(isOther)).map(lineOf),
      found: found && { total: found.total, items: found.items.filter(isOther).map(lineOf) },
    },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: keepId } = await requireOrganisation(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(mergeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, organisationLabels);
  const { goneId, version: keepVersion, goneVersion, chosen } = checked.value;
  const input = { keepId, keepVersion, goneId, goneVersion, chosen: chosenFrom(chosen) };
  const result = await mergeOrganisations(actingIn(context, posted.formKey), input);
  if (!result.ok) return refusedForm(posted, result.refusal, organisationLabels);
  return redirect(`/arbejdsrum/organisationer/${result.value.slug}?gjort=samlet`, 303);
}

export default function MergeOrganisations() {
  const { organisation, view, choice } = useLoaderData<typeof loader>();
  const t = useTexts(mergeTexts);
  return (
    <OrganisationFrame title={t.title} organisation={organisation}>
      <p>{t.lead(organisation.name)}</p>
      {view ? (
        <>
          <MergeBeside view={view} />
          <MergeForm key={view.gone.id} view={view} />
        </>
      ) : (
        <MergeChoice {...choice} />
      )}
    </OrganisationFrame>
  );
}
