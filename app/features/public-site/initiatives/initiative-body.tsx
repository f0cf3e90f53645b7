import type { InitiativePage } from "~/features/publications/snapshots/initiative-page";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { ContactLines } from "../international/contact-lines";
import { PublicPartnerList } from "../international/partner-list";
import { Paragraphs } from "../parts/paragraphs";
import { webLink } from "../web-link";
import { initiativePageTexts } from "./initiative-page-texts";

/** A strategy that an initiative serves, with its address where it is out. */
export interface ServedStrategy {
  title: string;
  href: string | null;
  points: readonly string[];
  efforts: readonly { name: string; href: string | null }[];
}

interface InitiativeBodyProps {
  page: InitiativePage;
  served: readonly ServedStrategy[];
}

/** What an initiative is, with whom, what it serves, and whom to ask. */
export function InitiativeBody({ page, served }: InitiativeBodyProps) {
  const t = useTexts(initiativePageTexts);
  const { description, responsible, website, partners, contact } = page;
  const site = webLink(website);
  return (
    <PublicBody>
      <PublicSection id="om" heading={t.about} distance="near">
        {description === "" ? <p>{t.noDescription}</p> : <Paragraphs text={description} />}
        {responsible !== "" && <p>{t.responsible(responsible)}</p>}
        {site && (
          <p>
            <a href={site}>{t.website}</a>
          </p>
        )}
      </PublicSection>
      <PublicSection id="sammen-med" heading={t.partners} distance="near">
        <PublicPartnerList partners={partners} />
      </PublicSection>
      {served.length > 0 && (
        <PublicSection id="tjener" heading={t.serves} distance="near">
          {served.map((strategy) => (
            <section key={strategy.title}>
              <h3 className="h4">
                {strategy.href ? <a href={strategy.href}>{strategy.title}</a> : strategy.title}
              </h3>
              <ul>
                {strategy.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
                {strategy.efforts.map(({ name, href }) => (
                  <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
                ))}
              </ul>
            </section>
          ))}
        </PublicSection>
      )}
      {contact && (
        <PublicSection id="kontakt" heading={t.contact} distance="near">
          <ContactLines contact={contact} />
        </PublicSection>
      )}
    </PublicBody>
  );
}
