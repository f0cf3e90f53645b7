import { Link } from "@remix-run/react";
import { PartnerList } from "~/features/partners/components/partner-list";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { detailTexts } from "../detail-texts";
import type { OrganisationView } from "../organisation-view.server";
import { relationTexts } from "../relation-texts";
import { viewTexts } from "../view-texts";

/** What an organisation is: how it stands to the municipality, and what is known of it. */
export function OrganisationFacts({ view }: { view: OrganisationView }) {
  const t = useTexts(viewTexts);
  const detail = useTexts(detailTexts);
  const relation = useTexts(relationTexts);
  const { relations, description, languages, staff, trainees, duties, offers, founders, founded } = view;
  const hasNumbers = staff !== null || trainees !== null;
  return (
    <>
      {description && <Paragraphs text={description} />}
      <SectionHeading>{t.relations}</SectionHeading>
      {relations.length === 0 ? (
        <p>{relation.noRelations}</p>
      ) : (
        <LinedList>
          {relations.map(({ kind, since, until, note }, index) => (
            <li key={index}>
              {relation.kind[kind]}, {relation.span({ since, until })}
              {note && (
                <>
                  <br />
                  <span className="meta">{note}</span>
                </>
              )}
            </li>
          ))}
        </LinedList>
      )}
      {(languages.length > 0 || hasNumbers) && (
        <>
          <SectionHeading>{t.facts}</SectionHeading>
          <Facts>
            {languages.length > 0 && <Fact term={t.languages}>{languages.join(", ")}</Fact>}
            {hasNumbers && <Fact term={detail.staff}>{staff ?? detail.notKnown}</Fact>}
            {hasNumbers && <Fact term={detail.trainees}>{trainees ?? detail.notKnown}</Fact>}
          </Facts>
        </>
      )}
      <Lines heading={detail.duties} lines={duties} />
      <Lines heading={detail.offers} lines={offers} />
      {founders.length > 0 && (
        <>
          <SectionHeading>{detail.founders}</SectionHeading>
          <PartnerList partners={founders} />
        </>
      )}
      {founded.length > 0 && (
        <>
          <SectionHeading>{t.founded}</SectionHeading>
          <LinedList>
            {founded.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={`/arbejdsrum/organisationer/${slug}`}>{name}</Link>
              </li>
            ))}
          </LinedList>
        </>
      )}
    </>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <SectionHeading>{heading}</SectionHeading>
      <LinedList>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </LinedList>
    </>
  );
}
