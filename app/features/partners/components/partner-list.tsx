import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import type { PartnerLine } from "../partner-lines";
import { partnerTexts } from "../texts";

/** A project's partners, each with its role and place. */
export function PartnerList({ partners }: { partners: readonly PartnerLine[] }) {
  const t = useTexts(partnerTexts);
  if (partners.length === 0) return <p>{t.noPartners}</p>;
  return (
    <LinedList>
      {partners.map(({ name, organisationSlug, note, place, role }, index) => (
        <li key={index}>
          {organisationSlug ? (
            <Link to={`/arbejdsrum/organisationer/${organisationSlug}`}>{name}</Link>
          ) : (
            name
          )}
          <br />
          <span className="meta">{[t.role[role], place, note].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
    </LinedList>
  );
}
