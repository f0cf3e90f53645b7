import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import type { NetworkView } from "../network-view";
import { networkTexts } from "../texts";
import { ContactLines } from "./contact-lines";

/** A network in short: who runs it, how many are in it, since when this municipality is. */
export function NetworkFacts({ network }: { network: NetworkView }) {
  const t = useTexts(networkTexts);
  const { host, municipalityCount, conferenceEveryYears, languages, responsible, website, contact } = network;
  const membership = { startsOn: network.memberSince, endsOn: network.memberUntil };
  const hasContact = [contact.name, contact.title, contact.phone, contact.email].some(Boolean);
  return (
    <Panel heading={t.facts}>
      <Facts>
        <Fact term={t.host}>
          {host ? <Link to={`/arbejdsrum/organisationer/${host.slug}`}>{host.name}</Link> : t.unknown}
        </Fact>
        <Fact term={t.municipalityCount}>{municipalityCount ?? t.unknown}</Fact>
        <Fact term={t.ourMembership}>{periodInWords(membership, t.until) ?? t.unknown}</Fact>
        {conferenceEveryYears && <Fact term={t.conference}>{t.everyYears(conferenceEveryYears)}</Fact>}
        {languages.length > 0 && <Fact term={t.languages}>{languages.join(", ")}</Fact>}
        <Fact term={t.responsible}>{responsible || t.unknown}</Fact>
        {website && (
          <Fact term={t.website}>
            <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
          </Fact>
        )}
        {hasContact && (
          <Fact term={t.contact}>
            <ContactLines contact={contact} />
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}
