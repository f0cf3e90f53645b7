import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import { useTexts } from "~/shared/texts";
import { internationalTexts } from "./international-texts";
import { partnerName } from "./partner-words";

/** Who takes part, each with its place and what there is to add. */
export function PublicPartnerList({ partners }: { partners: readonly PublicPartner[] }) {
  const t = useTexts(internationalTexts);
  if (partners.length === 0) return <p>{t.noPartners}</p>;
  return (
    <ul>
      {partners.map((partner, index) => {
        const more = [t.role[partner.role], partner.note].filter(Boolean).join(", ");
        return (
          <li key={index}>
            {partnerName(partner)}
            {more && <span className="soft"> ({more})</span>}
          </li>
        );
      })}
    </ul>
  );
}
