import { PartnerList } from "~/features/partners/components/partner-list";
import type { PartnerLine } from "~/features/partners/partner-lines";
import { useTexts } from "~/shared/texts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import type { NetworkView } from "../network-view";
import { networkTexts } from "../texts";

interface NetworkTextProps {
  network: NetworkView;
  partners: readonly PartnerLine[];
}

/** What a network is for, whom it gathers, and with whom it is run. */
export function NetworkText({ network, partners }: NetworkTextProps) {
  const t = useTexts(networkTexts);
  const { description, purposes, aim, members, meetingsHeld, internalNote } = network;
  return (
    <>
      <Passage heading={t.description} text={description} />
      <SectionHeading>{t.purposes}</SectionHeading>
      {purposes.length > 0 ? (
        <ul>
          {purposes.map((purpose) => (
            <li key={purpose}>{purpose}</li>
          ))}
        </ul>
      ) : (
        <p className="meta">{t.unknown}</p>
      )}
      <Passage heading={t.aim} text={aim} />
      <Passage heading={t.members} text={members} />
      <Passage heading={t.meetingsHeld} text={meetingsHeld} />
      <SectionHeading>{t.partners}</SectionHeading>
      <PartnerList partners={partners} />
      <Passage heading={t.internalNote} text={internalNote} />
    </>
  );
}

function Passage({ heading, text }: { heading: string; text: string }) {
  if (text === "") return null;
  return (
    <>
      <SectionHeading>{heading}</SectionHeading>
      <Paragraphs text={text} />
    </>
  );
}
