import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { countryName } from "~/shared/countries";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { PageBody } from "~/ui/page-body";
import { InternationalBand } from "../components/international-band";
import { OrganisationTable } from "../components/organisation-table";
import { PossibleDuplicates } from "../components/possible-duplicates";
import { possibleDuplicates } from "../near-names";
import { listOrganisations, searchOrganisations } from "../organisations.server";
import { placeInWords } from "../place";
import { organisationTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: organisationTexts.da.pageTitle(organisationTexts.da.title) },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequestOf(request.url);
  const viewer = viewerOf(context);
  const { items, ...list } = await searchOrganisations(context.db, asked);
  const alike = mayEver(viewer, "mergeOrganisations")
    ? possibleDuplicates(await listOrganisations(context.db))
    : [];
  return {
    search: asked.search,
    list,
    organisations: items.map(({ slug, name, kind, city, region, country }) => ({
      slug,
      name,
      kind,
      place: placeInWords({ city, region, country: country && countryName(country) }),
    })),
    duplicates: alike.map(([one, other]) => {
      const country = one.country ?? other.country;
      return {
        one: { slug: one.slug, name: one.name },
        other: { slug: other.slug, name: other.name },
        place: placeInWords({
          city: one.city ?? other.city,
          region: one.region ?? other.region,
          country: country && countryName(country),
        }),
      };
    }),
    mayCreate: mayEver(viewer, "manageOrganisations"),
  };
}

export default function Organisations() {
  const { search, list, organisations, duplicates, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/organisationer/ny">{t.create}</ButtonLink>;
  const searched = search !== "";
  return (
    <>
      <InternationalBand />
      <PageBody>
        <DoneNotice texts={t.done} />
        {(list.total > 0 || searched) && (
          <>
            <ListSearch label={t.search} search={search} />
            <p className="meta mt-4">{t.found(list.total)}</p>
          </>
        )}
        {list.total > 0 ? (
          <>
            <PossibleDuplicates pairs={duplicates} />
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
