import { Fragment } from "react";
import type { PublicPartner } from "~/features/publications/snapshots/pages-common";
import { useTexts } from "~/shared/texts";
import { partnerAddress } from "../addresses";
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
            <PartnerLink partner={partner} />
            {more && <span className="soft"> ({more})</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The same within a sentence: "Oulu, Finland; Umeå, Sverige og ni andre kommuner". */
export function PartnerNames({ partners }: { partners: readonly PublicPartner[] }) {
  const t = useTexts(internationalTexts);
  const between = partners.some((partner) => partnerName(partner).includes(",")) ? "; " : ", ";
  return partners.map((partner, index) => (
    <Fragment key={index}>
      {index > 0 && (index === partners.length - 1 ? t.and : between)}
      <PartnerLink partner={partner} />
    </Fragment>
  ));
}

/** An organisation has a page of its own as soon as anything that is out names it, as this does; words have none. */
function PartnerLink({ partner }: { partner: PublicPartner }) {
  const name = partnerName(partner);
  return partner.slug === null ? name : <a href={partnerAddress(partner.slug)}>{name}</a>;
}
