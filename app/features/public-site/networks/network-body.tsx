import { periodInWords } from "~/features/projects/period-words";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { networksAddress, partnerAddress } from "../addresses";
import { ContactCard } from "../components/contact-card";
import { PublicPartnerList } from "../international/partner-list";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { dayOf } from "../part-status";
import { NetworkAbout } from "./network-about";
import { NetworkContacts } from "./network-contacts";
import { NetworkMeetings } from "./network-meetings";
import { networkTexts } from "./network-texts";
import type { NetworkView } from "./network-view.server";

/** A network's public page. */
export function NetworkBody({ network, publishedAt }: { network: NetworkView; publishedAt: string }) {
  const t = useTexts(networkTexts);
  const above = useInternationalCrumbs();
  const { title, fullName, contact } = network;
  return (
    <>
      <Sky
        title={title}
        lead={fullName !== title && fullName}
        breadcrumbs={[...above, { label: t.title, href: networksAddress }, { label: title }]}
        facts={factsOf(network, publishedAt, t)}
      />
      <PublicBody>
        <NetworkAbout network={network} />
        <NetworkMeetings slug={network.slug} meetings={network.meetings} />
        <NetworkContacts contacts={network.contacts} />
        {network.partners.length > 0 && (
          <PublicSection id="partnere" heading={t.partners}>
            <PublicPartnerList partners={network.partners} />
          </PublicSection>
        )}
        {contact && (
          <PublicSection id="kontakt" heading={t.contact}>
            <p>
              <ContactCard contact={contact} />
            </p>
          </PublicSection>
        )}
      </PublicBody>
    </>
  );
}

const linkTo = ({ name, slug }: { name: string; slug: string }) => <a href={partnerAddress(slug)}>{name}</a>;

function factsOf(network: NetworkView, publishedAt: string, t: (typeof networkTexts)["da"]) {
  const { host, municipalityCount, memberSince, memberUntil, conferenceEveryYears, languages } = network;
  const membership = periodInWords({ startsOn: memberSince, endsOn: memberUntil }, t.until);
  return [
    { term: t.facts.host, lines: [host ? linkTo(host) : t.unknown] },
    { term: t.facts.municipalities, lines: [municipalityCount ?? t.unknown] },
    { term: t.facts.membership, lines: [membership ?? t.unknown] },
    ...(conferenceEveryYears
      ? [{ term: t.facts.conference, lines: [t.everyYears(conferenceEveryYears)] }]
      : []),
    ...(languages.length > 0 ? [{ term: t.facts.languages, lines: [languages.join(", ")] }] : []),
    { term: t.facts.published, lines: [formatDate(dayOf(publishedAt))] },
  ];
}
