import type { OrganisationPage } from "~/features/publications/snapshots/organisation-page";
import type { PublicContact } from "~/shared/contact";
import { useTexts } from "~/shared/texts";
import { KeyFacts } from "~/ui/public/key-facts";
import { PublicSection } from "~/ui/public/public-section";
import { partnerAddress } from "../addresses";
import { Paragraphs } from "../parts/paragraphs";
import { webLink } from "../web-link";
import { partnerSiteTexts } from "./partner-site-texts";
import type { FounderView, PartnerView } from "./partner-view";

interface PartnerProfileProps {
  profile: OrganisationPage;
  languages: readonly string[];
  founders: readonly FounderView[];
}

/** What a partner's own page says of it. */
export function PartnerProfile({ profile, languages, founders }: PartnerProfileProps) {
  const t = useTexts(partnerSiteTexts);
  const { description, relations, duties, offers, staff, trainees, contact } = profile;
  const website = profile.website && webLink(profile.website);
  const hasNumbers = staff !== null || trainees !== null;
  const facts = [
    ...(languages.length > 0 ? [{ term: t.languages, lines: [languages.join(", ")] }] : []),
    ...(hasNumbers ? [{ term: t.staff, lines: [staff ?? t.notKnown] }] : []),
    ...(hasNumbers ? [{ term: t.trainees, lines: [trainees ?? t.notKnown] }] : []),
    ...(website
      ? [
          {
            term: t.website,
            lines: [
              <a key="website" href={website}>
                {website.replace(/^https?:\/\//, "")}
              </a>,
            ],
          },
        ]
      : []),
    ...(contact ? [{ term: t.contact, lines: contactLines(contact) }] : []),
  ];
  const isBare = [relations, duties, offers, founders].every(({ length }) => length === 0);
  if (!description && facts.length === 0 && isBare) return null;
  return (
    <PublicSection id="om" heading={t.about} distance="near">
      {description && <Paragraphs text={description} />}
      {relations.length > 0 && (
        <>
          <h3 className="h4">{t.relations}</h3>
          <ul>
            {relations.map(({ kind, since, until, note }, index) => (
              <li key={index}>
                {[t.related(t.connection[kind], { since, until }), note].filter(Boolean).join(". ")}
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines heading={t.duties} lines={duties} />
      <Lines heading={t.offers} lines={offers} />
      {facts.length > 0 && <KeyFacts items={facts} />}
      {founders.length > 0 && (
        <>
          <h3 className="h4">{t.founders}</h3>
          <ul>
            {founders.map(({ name, slug, place, note }, index) => (
              <li key={index}>
                {slug ? <a href={partnerAddress(slug)}>{name}</a> : name}
                {[place, note].filter(Boolean).map((more) => `, ${more}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </PublicSection>
  );
}

function contactLines({ name, title, phone, email }: PublicContact) {
  return [
    [name, title].filter(Boolean).join(", "),
    phone,
    email && (
      <a key="email" href={`mailto:${email}`}>
        {email}
      </a>
    ),
  ].filter(Boolean);
}

/** The organisations that it founded, as their pages tell. */
export function Founded({ founded }: Pick<PartnerView["partner"], "founded">) {
  const t = useTexts(partnerSiteTexts);
  if (founded.length === 0) return null;
  return (
    <PublicSection id="stiftet" heading={t.founded} distance="near">
      <ul>
        {founded.map(({ slug, name }) => (
          <li key={slug}>
            <a href={partnerAddress(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </PublicSection>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="h4">{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
