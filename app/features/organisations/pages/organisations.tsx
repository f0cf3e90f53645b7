import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { countryName } from "~/shared/countries";
import type { FormAnswer } from "~/shared/form-answer";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { FormRefusal } from "~/ui/form/form-refusal";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { InternationalBand } from "../components/international-band";
import { OrganisationTable } from "../components/organisation-table";
import { PossibleDuplicates } from "../components/possible-duplicates";
import { answerDistinction, isDistinctionForm } from "../merging/distinction-answer.server";
import { loadPairs } from "../merging/pairs.server";
import { searchOrganisations } from "../organisations.server";
import { placeInWords } from "../place";
import { organisationTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: organisationTexts.da.pageTitle(organisationTexts.da.title) },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  const viewer = viewerOf(context);
  const { items, ...list } = await searchOrganisations(context.db, asked);
  return {
    search: asked.search,
    list,
    organisations: items.map(({ slug, name, kind, city, region, country }) => ({
      slug,
      name,
      kind,
      place: placeInWords({ city, region, country: country && countryName(country) }),
    })),
    pairs: mayEver(viewer, "mergeOrganisations") ? await loadPairs(context.db) : { alike: [], toldApart: [] },
    mayCreate: mayEver(viewer, "manageOrganisations"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (!isDistinctionForm(posted)) throw new Response(null, { status: 400 });
  return answerDistinction(context, posted);
}

export default function Organisations() {
  const { search, list, organisations, pairs, mayCreate } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(organisationTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/organisationer/ny">{t.create}</ButtonLink>;
  const searched = search !== "";
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        <FormRefusal answer={answer} />
        {(list.total > 0 || searched) && (
          <>
            <ListSearch label={t.search} search={search} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <PossibleDuplicates pairs={pairs} />
            <OrganisationTable organisations={organisations} />
            <ListPages list={list} search={search} />
            {create && <ButtonRow>{create}</ButtonRow>}
          </>
        ) : (
          <EmptyState action={searched ? <Link to="?">{t.all}</Link> : create}>
            {searched ? t.notFound : t.none}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
