import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { partnerTexts } from "~/features/partners/texts";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { countryName } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { HostedVisits } from "../components/hosted-visits";
import { OrganisationFrame } from "../components/organisation-frame";
import { listHostedVisits, listPartnerships } from "../engagements.server";
import { placeInWords } from "../place";
import { requireOrganisation } from "../require-organisation.server";
import { organisationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: organisationTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, slug, name, kind, city, country, website, internalNote } = await requireOrganisation(
    context.db,
    params.slug,
  );
  return {
    slug,
    name,
    kind,
    place: placeInWords(city, country && countryName(country)),
    website,
    internalNote,
    visits: await listHostedVisits(context.db, id),
    partnerships: await listPartnerships(context.db, id),
    mayEdit: mayEver(viewerOf(context), "manageOrganisations"),
  };
}

export default function OrganisationPage() {
  const { slug, name, kind, place, website, internalNote, visits, partnerships, mayEdit } =
    useLoaderData<typeof loader>();
  const t = useTexts(organisationTexts);
  const partnerWords = useTexts(partnerTexts);
  return (
    <OrganisationFrame
      title={name}
      meta={
        <>
          {[t.kind[kind], place].filter(Boolean).join(" · ")}
          {website && (
            <>
              {" · "}
              <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
            </>
          )}
        </>
      }
    >
      <DoneNotice texts={t.done} />
      <SectionHeading>{t.visits}</SectionHeading>
      <HostedVisits visits={visits} />
      <SectionHeading>{t.partnerships}</SectionHeading>
      {partnerships.length === 0 ? (
        <p>{t.noPartnerships}</p>
      ) : (
        <LinedList>
          {partnerships.map((partnership) => (
            <li key={partnership.slug}>
              <Link to={`/arbejdsrum/projekter/${partnership.slug}`}>{partnership.title}</Link>{" "}
              <span className="meta">({partnerWords.role[partnership.role].toLowerCase()})</span>
            </li>
          ))}
        </LinedList>
      )}
      {internalNote && (
        <>
          <SectionHeading>{t.internalNote}</SectionHeading>
          <Paragraphs text={internalNote} />
        </>
      )}
      {mayEdit && (
        <ButtonRow>
          <ButtonLink to={`/arbejdsrum/organisationer/${slug}/ret`}>{t.edit}</ButtonLink>
        </ButtonRow>
      )}
    </OrganisationFrame>
  );
}
