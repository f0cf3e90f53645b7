import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { networkTexts } from "./network-texts";
import type { NetworkView } from "./network-view.server";

/** What a network is, what it is for, whom it gathers and how; only what is known of it. */
export function NetworkAbout({ network }: { network: NetworkView }) {
  const t = useTexts(networkTexts);
  const { description, purposes, aim, members, meetingsHeld, website } = network;
  const isKnown = [description, aim, members, meetingsHeld, website].some(Boolean) || purposes.length > 0;
  if (!isKnown) return null;
  return (
    <PublicSection id="om" heading={t.about} distance="near">
      <Paragraphs text={description} />
      {purposes.length > 0 && (
        <>
          <h3 className="h4">{t.purposes}</h3>
          <ul>
            {purposes.map((purpose) => (
              <li key={purpose}>{purpose}</li>
            ))}
          </ul>
        </>
      )}
      <Passage heading={t.aim} text={aim} />
      <Passage heading={t.members} text={members} />
      <Passage heading={t.meetingsHeld} text={meetingsHeld} />
      {website && (
        <p>
          <a href={website}>{t.website}</a>
        </p>
      )}
    </PublicSection>
  );
}

function Passage({ heading, text }: { heading: string; text: string }) {
  if (text === "") return null;
  return (
    <>
      <h3 className="h4">{heading}</h3>
      <Paragraphs text={text} />
    </>
  );
}
